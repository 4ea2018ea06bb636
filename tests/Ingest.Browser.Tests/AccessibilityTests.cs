using System.Text.RegularExpressions;
using Ingest.Tests.Ground;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ingest.Browser.Tests;

/// <summary>axe-core finds no serious or critical fault on any page, light or dark.</summary>
[Collection(DeskCollection.Name)]
public sealed partial class AccessibilityTests(Desk desk)
{
    /// <summary>The page of whoever starts the server first, which a server with people does not have: see <see cref="FirstStartTests"/>.</summary>
    private const string FirstStart = "/first-administrator";

    [Fact]
    public async Task No_page_has_a_serious_fault_light_or_dark()
    {
        await desk.FreezeAsync();
        var page = await desk.SitDownAsync("ada", new BrowserNewContextOptions { BypassCSP = true });
        var candidate = (await page.Locator(".list .title a").First.GetAttributeAsync("href"))!;
        var number = candidate.Split('/')[^1];
        await page.GotoAsync("/registry");
        var entries = await page.Locator("main a[href^='/registry/entries/EDA-']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href').split('/')[3]))]");
        await page.GotoAsync("/registry/analysis");
        var analyses = await page.Locator("main a[href^='/registry/analysis/']").EvaluateAllAsync<string[]>("links => [...new Set(links.map(link => link.getAttribute('href').split(/[?#]/)[0]))]");
        analyses.Length.ShouldBeGreaterThan(10);
        var places = new Dictionary<string, string[]>
        {
            ["/review"] = ["/review", "/review?status=approved&party=XXX"],
            ["/review/{id}"] = [candidate],
            ["/review/{id}/card"] = [candidate + "/card"],
            ["/review/{id}/coders"] = [candidate + "/coders"],
            ["/coding"] = ["/coding"],
            ["/coding/{id}"] = ["/coding/" + number],
            ["/people"] = ["/people"],
            ["/drops"] = ["/drops"],
            ["/work"] = ["/work"],
            ["/registry"] = ["/registry", "/registry?q=nothing+of+the+kind"],
            ["/registry/entries/{id}"] = ["/registry/entries/" + entries[0]],
            ["/registry/countries"] = ["/registry/countries"],
            ["/registry/countries/{code}"] = ["/registry/countries/FRA"],
            ["/registry/pairs/{one}-{other}"] = ["/registry/pairs/DEU-FRA"],
            ["/registry/compare"] = [$"/registry/compare?a={entries[0]}&b={entries[1]}"],
            ["/registry/charts"] = ["/registry/charts"],
            ["/registry/claims"] = ["/registry/claims"],
            ["/registry/analysis"] = ["/registry/analysis"],
            ["/registry/analysis/{name}"] = [.. analyses.Where(analysis => analysis.Count('/') == 3)],
            ["/releases"] = ["/releases"],
            ["/releases/{version}"] = ["/releases/1.0.0"],
            ["/releases/compare"] = ["/releases/compare?from=1.0.0&to=1.0.0"],
            ["/fault/{code:int?}"] = ["/no-such-page"],
            ["/sign-in"] = ["/sign-in"],
        };
        Templates().Except(places.Keys).ShouldBe([FirstStart], "A new page is looked at too: add an address of it here.");
        var faults = new List<string>();
        foreach (var place in places.Values.SelectMany(addresses => addresses))
        {
            if (place == "/sign-in")
                await page.Context.ClearCookiesAsync();
            // A page of some dozens of records has all the parts a page of thousands has, and is looked at in a tenth of the time.
            var answer = await page.GotoAsync(place.StartsWith("/registry", StringComparison.Ordinal) && !place.Contains('?') ? place + "?from=1979" : place);
            answer!.Status.ShouldBe(place == "/no-such-page" ? 404 : 200, place);
            faults.AddRange(await Axe.FaultsAsync(page, place));
            if (place == candidate)
            {
                await page.ClickAsync("summary[data-key=r]");
                faults.AddRange(await Axe.FaultsAsync(page, place + " (rejecting)"));
                await page.ClickAsync("summary[data-key=r]");
                await page.Keyboard.PressAsync("?");
                await Expect(page.Locator("dialog[open]")).ToBeVisibleAsync();
                faults.AddRange(await Axe.FaultsAsync(page, place + " (keys)"));
            }
        }

        faults.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    /// <summary>What every page of the program answers to, as its own first line says.</summary>
    private static IEnumerable<string> Templates() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Ingest.Web"), "*.cshtml", SearchOption.AllDirectories)
            .SelectMany(file => Template().Matches(File.ReadLines(file).First())).Select(page => page.Groups[1].Value);

    [GeneratedRegex("^@page \"([^\"]+)\"")]
    private static partial Regex Template();
}
