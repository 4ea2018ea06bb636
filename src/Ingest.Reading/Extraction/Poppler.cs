using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction;

/// <summary>Poppler's text layer: words with boxes in the order of the content stream.</summary>
internal sealed class Poppler(EngineRoom room, ReadingOptions options)
{
    /// <summary>The pages of a PDF, or the fault that prevents it; nothing is thrown for a file at fault but the page limit.</summary>
    public async Task<PdfReading> ReadAsync(SourceFile file, string path, string? password, CancellationToken cancellation)
    {
        var pages = new List<TextLayerPage>();
        var words = new BoxedWords(page =>
        {
            pages.Add(page);
            if (pages.Count > options.MaxPages)
                throw ReadingFault.TooManyPages(file, options.MaxPages);
        });
        string[] key = password is null ? [] : ["-upw", password];
        // One page more than allowed: enough to know that there are too many.
        var call = new EngineCall("pdftotext", ["-bbox", "-raw", "-l", $"{options.MaxPages + 1}", .. key, EngineCall.Input, "-"], path);
        var run = await room.RunAsync(call, words.ReadAsync, cancellation);
        return new PdfReading(pages, run);
    }
}
