using System.Globalization;
using Ingest.Model;
using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction;

/// <summary>Draws one page as a reviewer sees it, so that nobody's browser need ever open a foreign PDF.</summary>
public sealed class PageDrawing(ReadingOptions options)
{
    private readonly EngineRoom _room = new(options);

    /// <summary>The page as a PNG image, in the same frame as the boxes of its words.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="dpi">Dots per inch.</param>
    public async Task<byte[]> DrawAsync(SourceFile file, int page, int dpi, CancellationToken cancellation = default)
    {
        using var picture = new MemoryStream();
        string[] arguments =
        [
            "-png", "-singlefile", "-r", Number(dpi), "-f", Number(page), "-l", Number(page), EngineCall.Input,
        ];
        var call = new EngineCall("pdftoppm", arguments, file.Path);
        var run = await _room.RunAsync(call, (stream, until) => stream.CopyToAsync(picture, until), cancellation);
        return run.End == EngineEnd.Well && picture.Length > 0
            ? picture.ToArray()
            : throw new IngestException($"Page {page} of {file.Name} could not be drawn.", "Download the original and look at the page there.");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
