using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction;

/// <summary>Poppler's text layer: words with boxes in the order of the content stream.</summary>
internal sealed class Poppler(EngineRoom room, ReadingOptions options) : IPdfEngine
{
    private static readonly Lazy<string> Version = new(() =>
        Toolbox.Version("pdftotext", "-v")?.Replace("pdftotext version", "poppler", StringComparison.Ordinal) ?? throw Toolbox.Missing("pdftotext"));

    public string Name => Version.Value;

    public async Task<PdfReading> ReadAsync(SourceFile file, OpenPdf pdf, CancellationToken cancellation)
    {
        var pages = new List<TextLayerPage>();
        var words = new BoxedWords(page =>
        {
            pages.Add(page);
            if (pages.Count > options.MaxPages)
                throw ReadingFault.TooManyPages(file, options.MaxPages);
        });
        // One page more than allowed: enough to know that there are too many.
        var call = new EngineCall("pdftotext", ["-bbox", "-raw", "-l", $"{options.MaxPages + 1}", .. pdf.Key, EngineCall.Input, "-"], pdf.Path);
        var run = await room.RunAsync(call, words.ReadAsync, cancellation);
        return new PdfReading(pdf, pages, run);
    }
}
