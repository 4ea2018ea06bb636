using System.Text.RegularExpressions;
using Ingest.Tests.Ground;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ingest.Browser.Tests;

/// <summary>A server with nobody in it yet.</summary>
[Collection(DeskCollection.Name)]
public sealed partial class FirstStartTests(Desk desk)
{
    [Fact]
    public async Task Whoever_holds_the_printed_link_becomes_the_administrator_once()
    {
        using var data = new TempFolder();
        using var server = IngestProgram.Start("serve", "--data", data.Path, "--urls", "http://127.0.0.1:0");
        try
        {
            var link = await LinkAsync(server.StandardError);
            var page = await desk.SitDownAsync(null, new BrowserNewContextOptions { BaseURL = link.GetLeftPart(UriPartial.Authority), BypassCSP = true });
            (await page.GotoAsync("/first-administrator?secret=guessed"))!.Status.ShouldBe(404);
            await page.GotoAsync(link.PathAndQuery);
            (await Axe.FaultsAsync(page, "the first administrator")).ShouldBeEmpty();
            await page.FillAsync("[name=Name]", "eva");
            await page.FillAsync("[name=Password]", Desk.Password);
            await page.ClickAsync("main button");
            await page.WaitForURLAsync("**/review");
            (await page.GotoAsync("/people"))!.Status.ShouldBe(200);
            await Expect(page.Locator("main")).ToContainTextAsync("eva");
            (await page.GotoAsync(link.PathAndQuery))!.Status.ShouldBe(404);

            // A new password ends every session that was begun with the old one.
            await page.GotoAsync("/people");
            await page.ClickAsync("summary:has-text('New password')");
            await page.FillAsync("tr [name=Password]", "another long and quiet word");
            await page.ClickAsync(".new-password button");
            await page.WaitForURLAsync("**/sign-in?**");
            await page.FillAsync("[name=Name]", "eva");
            await page.FillAsync("[name=Password]", "another long and quiet word");
            await page.ClickAsync("main button");
            await page.WaitForURLAsync("**/people");
            await page.Context.CloseAsync();
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static async Task<Uri> LinkAsync(StreamReader said)
    {
        while (await said.ReadLineAsync() is { } line)
        {
            if (Link().Match(line) is { Success: true } link)
            {
                _ = said.ReadToEndAsync();
                return new Uri(link.Value);
            }
        }

        throw new InvalidOperationException("No link was printed.");
    }

    [GeneratedRegex(@"http://\S+/first-administrator\?secret=\w+")]
    private static partial Regex Link();
}
