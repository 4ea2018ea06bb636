using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Texts;

namespace Ingest.Reading.Extraction;

/// <summary>Draws a page for people. The file itself never reaches a browser: only its picture does.</summary>
public sealed class PageDrawing(ReadingOptions options)
{
    /// <summary>Printed words stay crisp at this quality of 100, in a picture no larger than a PNG and drawn in a tenth of its time, most of which packing takes.</summary>
    private const string Quality = "quality=90";

    /// <summary>The page as JPEG, or as SVG where the file is text without pages of its own; its upper left corner the origin of all boxes.</summary>
    /// <param name="page">From 1.</param>
    /// <param name="dpi">Dots per inch; a box of 72 points is this many pixels wide.</param>
    /// <exception cref="IngestException">The file or the page cannot be drawn.</exception>
    public async Task<byte[]> DrawAsync(SourceFile file, int page, int dpi, CancellationToken cancellation = default)
    {
        var kind = await FileKinds.OfAsync(file, cancellation);
        if (kind is not (FileKind.Pdf or FileKind.Unknown))
            return await new TextFile(options).SetAsync(file, kind, cancellation) is var pages && page <= pages.Count ? PageSketch.Of(pages[page - 1]) : throw ReadingFault.Undrawable(file, page);
        var room = new EngineRoom(options);
        var opening = new Opening(room, options);
        foreach (var pdf in opening.Keys(file))
            if (await DrawAsync(room, pdf, page, dpi, cancellation) is { Length: > 0 } image)
                return image;
        using var mended = new PrivateCopy();
        return await opening.MendAsync(new OpenPdf(file.Path, null), mended, cancellation) is { } whole && await DrawAsync(room, whole, page, dpi, cancellation) is { Length: > 0 } drawn
            ? drawn
            : throw ReadingFault.Undrawable(file, page);
    }

    private static async Task<byte[]> DrawAsync(EngineRoom room, OpenPdf pdf, int page, int dpi, CancellationToken cancellation)
    {
        using var image = new MemoryStream();
        var call = new EngineCall("pdftoppm", ["-jpeg", "-jpegopt", Quality, "-cropbox", "-r", $"{dpi}", "-f", $"{page}", "-l", $"{page}", .. pdf.Key, EngineCall.Input], pdf.Path);
        var run = await room.RunAsync(call, (output, token) => output.CopyToAsync(image, token), cancellation);
        return run.End == EngineEnd.Well ? image.ToArray() : [];
    }
}
