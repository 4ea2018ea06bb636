using Ingest.Model;

namespace Ingest.Reading.Extraction;

/// <summary>A program that reads the text layer of PDFs: poppler, or PdfPig in the named stack.</summary>
internal interface IPdfEngine
{
    /// <summary>Name and version, as <see cref="ExtractedFile.Engine"/> keeps them.</summary>
    string Name { get; }

    /// <summary>The pages of a PDF and how reading them ended; the only fault thrown here is too many pages.</summary>
    Task<PdfReading> ReadAsync(SourceFile file, OpenPdf pdf, CancellationToken cancellation);
}
