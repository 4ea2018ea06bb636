using Microsoft.Playwright;

namespace Ingest.Browser.Tests;

/// <summary>The pages as the README shows them, from the corpus.</summary>
[Collection(DeskCollection.Name)]
public sealed class ScreenshotTests(Desk desk)
{
    [Theory]
    [InlineData(ColorScheme.Light, "")]
    [InlineData(ColorScheme.Dark, "-dark")]
    public async Task Queue_candidate_and_card_are_pictured(ColorScheme scheme, string ending)
    {
        var page = await desk.SitDownAsync("ada", new BrowserNewContextOptions { ColorScheme = scheme });
        await page.GotoAsync("/review");
        await Picture.TakeAsync(page, "queue" + ending);
        await page.ClickAsync(".list tr:has-text('treaty-en-fin-nld-cooperation') .title a");
        await page.WaitForLoadStateAsync(LoadState.Load);
        for (var i = 0; i < 3; i++)
            await page.Keyboard.PressAsync("j");
        await Picture.TakeAsync(page, "candidate" + ending);
        await page.GotoAsync(page.Url.Split('?', '#')[0] + "/card");
        await Picture.TakeAsync(page, "card" + ending);
        await page.Context.CloseAsync();
    }
}
