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
