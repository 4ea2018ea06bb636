using Ingest.Tests.Ground;
using Microsoft.Playwright;

namespace Ingest.Browser.Tests;

/// <summary>Pictures of the pages for people to look at: into the folder INGEST_SCREENSHOTS names (<c>docs/images</c>), else beside the build.</summary>
public static class Picture
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("INGEST_SCREENSHOTS") is { Length: > 0 } folder
        ? folder
        : Path.Combine(Repository.Root, "artifacts", "screenshots");

    public static async Task TakeAsync(IPage page, string name)
    {
        await page.WaitForTimeoutAsync(300);
        var file = Path.Combine(Folder, name + ".png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        new FileInfo(file).Length.ShouldBeGreaterThan(10_000);
    }
}
