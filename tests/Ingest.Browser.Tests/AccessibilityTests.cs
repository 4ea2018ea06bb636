using System.Text.Json;
using Ingest.Tests.Ground;
using Microsoft.Playwright;

namespace Ingest.Browser.Tests;

/// <summary>axe-core finds no serious or critical fault on any page, light or dark.</summary>
[Collection(DeskCollection.Name)]
public sealed class AccessibilityTests(Desk desk)
{
    private static readonly string Axe = Path.Combine(Repository.Root, "tests", "Ingest.Browser.Tests", "client", "node_modules", "axe-core", "axe.min.js");

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_page_has_a_serious_fault(ColorScheme scheme)
    {
        var page = await desk.SitDownAsync("ada", new BrowserNewContextOptions { ColorScheme = scheme, BypassCSP = true });
        var candidate = await page.Locator(".list .title a").First.GetAttributeAsync("href");
        var faults = new List<string>();
        foreach (var path in new[] { "/review", candidate!, candidate + "/card", "/people", "/drops", "/work", "/coding", "/no-such-page", "/review?status=approved&party=XXX" })
        {
            await page.GotoAsync(path);
            faults.AddRange(await FaultsAsync(page, path));
            if (path == candidate)
            {
                await page.ClickAsync("summary[data-key=r]");
                faults.AddRange(await FaultsAsync(page, path + " (rejecting)"));
            }
        }

        await page.Context.ClearCookiesAsync();
        await page.GotoAsync("/sign-in");
        faults.AddRange(await FaultsAsync(page, "/sign-in"));
        faults.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    /// <summary>What axe-core calls serious or critical on the page as it stands.</summary>
    public static async Task<IEnumerable<string>> FaultsAsync(IPage page, string path)
    {
        await page.AddScriptTagAsync(new PageAddScriptTagOptions { Path = Axe });
        var result = await page.EvaluateAsync<JsonElement>("axe.run(document, { resultTypes: ['violations'] })");
        return [.. result.GetProperty("violations").EnumerateArray()
            .Where(fault => fault.GetProperty("impact").GetString() is "serious" or "critical")
            .Select(fault => $"{path}: {fault.GetProperty("id").GetString()} – {fault.GetProperty("nodes")[0].GetProperty("html").GetString()} {fault.GetProperty("nodes")[0].GetProperty("failureSummary").GetString()}")];
    }
}
