using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction;

/// <summary>The pages an engine gave before it ended, and how it ended.</summary>
internal sealed record PdfReading(OpenPdf Pdf, IReadOnlyList<TextLayerPage> Pages, EngineRun Run)
{
    public bool NeedsPassword => Run.Errors.Contains("Incorrect password", StringComparison.Ordinal);

    public bool Succeeded => Run.End == EngineEnd.Well && Pages.Count > 0;

    /// <summary>True where another program might still save something.</summary>
    public bool Mendable => !Succeeded && Run.End is EngineEnd.Well or EngineEnd.GaveUp or EngineEnd.Crashed;

    /// <summary>True where the engine had to rebuild or guess the file's skeleton.</summary>
    public bool Rebuilt => Run.Errors.Contains("xref", StringComparison.OrdinalIgnoreCase)
        || Run.Errors.Contains("trailer", StringComparison.OrdinalIgnoreCase)
        || Run.Errors.Contains("Couldn't", StringComparison.Ordinal);
}
