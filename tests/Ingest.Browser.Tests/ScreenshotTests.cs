using Ingest.Tests.Ground;
using Microsoft.Playwright;

namespace Ingest.Browser.Tests;

/// <summary>Pictures of the pages for people to look at: into <c>docs/images</c> when INGEST_SCREENSHOTS is set, else into a scratch folder.</summary>
[Collection(DeskCollection.Name)]
public sealed class ScreenshotTests(Desk desk)
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("INGEST_SCREENSHOTS") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Repository.Root, "artifacts", "screenshots");

    [Fact]
    public async Task The_pages_are_pictured_in_light_and_dark()
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await desk.SitDownAsync("ada", new BrowserNewContextOptions { ColorScheme = scheme });
            await ShootAsync(page, "/review", $"queue-{scheme}");
            await page.ClickAsync(".list .title a >> nth=0");
            await page.WaitForLoadStateAsync(LoadState.Load);
            await page.Keyboard.PressAsync("j");
            await page.Keyboard.PressAsync("j");
            await page.Keyboard.PressAsync("j");
            await ShootAsync(page, null, $"candidate-{scheme}");
            await page.Keyboard.PressAsync("?");
            await ShootAsync(page, null, $"keys-{scheme}");
            await page.Context.CloseAsync();
        }
    }

    private static async Task ShootAsync(IPage page, string? path, string name)
    {
        if (path is not null)
            await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        await page.WaitForTimeoutAsync(300);
        var file = Path.Combine(Folder, name.ToLowerInvariant() + ".png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        new FileInfo(file).Length.ShouldBeGreaterThan(10_000);
    }
}
