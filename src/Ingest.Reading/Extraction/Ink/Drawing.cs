using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction.Ink;

/// <summary>Draws one page in gray.</summary>
internal sealed class Drawing(EngineRoom room)
{
    /// <summary>Pixels of the longer side; an A3 sheet at 300 dpi has 4,961.</summary>
    private const float LongestSide = 5200;

    /// <param name="longestSide">Points of the page's longer side; larger sheets are drawn coarser than asked.</param>
    /// <returns>The image, or null where the page cannot be drawn; and the dots per inch it was drawn at.</returns>
    public async Task<(GrayImage? Image, float Resolution)> DrawAsync(OpenPdf pdf, int page, float resolution, float longestSide, CancellationToken cancellation)
    {
        resolution = MathF.Max(1, MathF.Floor(MathF.Min(resolution, LongestSide * 72 / longestSide)));
        GrayImage? drawn = null;
        var call = new EngineCall("pdftoppm", ["-gray", "-cropbox", "-r", $"{resolution}", "-f", $"{page}", "-l", $"{page}", .. pdf.Key, EngineCall.Input], pdf.Path);
        var run = await room.RunAsync(call, (output, token) => PortableGraymaps.ReadAsync(output, image => drawn = image, token), cancellation);
        return (run.End == EngineEnd.Well ? drawn : null, resolution);
    }
}
