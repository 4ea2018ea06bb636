using Ingest.Model;
using Ingest.Reading.Extraction.Texts;

namespace Ingest.Reading.Extraction;

/// <summary>From a file's bytes to its pages of words.</summary>
public sealed class ExtractionStage(ReadingOptions options)
{
    private readonly PdfFile _pdf = new(options);
    private readonly TextFile _text = new(options);

    /// <summary>The engine PDFs are read with now, as <see cref="ExtractedFile.Engine"/> names it.</summary>
    public static string PdfEngine => PdfEngines.Name;

    /// <summary>The PDF library this was built with.</summary>
    public static string Library => PdfEngines.Library;

    /// <inheritdoc cref="ExtractAsync(SourceFile, IProgress{PagesDone}, CancellationToken)"/>
    public Task<ExtractedFile> ExtractAsync(SourceFile file, CancellationToken cancellation = default) => ExtractAsync(file, null, cancellation);

    /// <param name="progress">Told after each page of a PDF, on whatever thread.</param>
    /// <exception cref="IngestException">The file is at fault; its <see cref="IngestException.Code"/> tells the ways apart.</exception>
    public async Task<ExtractedFile> ExtractAsync(SourceFile file, IProgress<PagesDone>? progress, CancellationToken cancellation = default)
    {
        if (file.Bytes > options.MaxMegabytes * 1024L * 1024)
            throw ReadingFault.TooLarge(file, options.MaxMegabytes);
        return await FileKinds.OfAsync(file, cancellation) switch
        {
            FileKind.Pdf => await _pdf.ReadAsync(file, progress, cancellation),
            FileKind.Unknown => throw ReadingFault.UnknownType(file),
            var kind => await _text.ReadAsync(file, kind, cancellation),
        };
    }
}
