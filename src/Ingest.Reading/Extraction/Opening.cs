using Ingest.Model;
using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction;

/// <summary>Opens a PDF: without a password, with those at hand, and, where it is damaged, a mended copy of it.</summary>
internal sealed class Opening(EngineRoom room, ReadingOptions options)
{
    private readonly IPdfEngine _engine = PdfEngines.Choose(room, options);
    private readonly Repair _repair = new(room);

    /// <param name="mended">Where a mended copy may be put; it must outlive every further look at the PDF.</param>
    public async Task<PdfReading> OpenAsync(SourceFile file, PrivateCopy mended, CancellationToken cancellation)
    {
        var reading = await UnlockAsync(file, cancellation);
        if (reading.Mendable && await MendAsync(reading.Pdf, mended, cancellation) is { } whole)
            reading = await _engine.ReadAsync(file, whole, cancellation);
        return reading.Succeeded ? reading : throw ReadingFault.Of(file, reading.Run.End, options);
    }

    /// <summary>The ways to open a file, in the order to try them: without a password, with the one beside it, with those of the options.</summary>
    public IEnumerable<OpenPdf> Keys(SourceFile file)
    {
        var beside = file.Path + ".password";
        string?[] found = File.Exists(beside) ? [File.ReadAllText(beside).Trim()] : [];
        return ((string?[])[null, .. found, .. options.Passwords]).Select(password => new OpenPdf(file.Path, password));
    }

    /// <summary>The mended copy; null where there is nothing to save.</summary>
    public async Task<OpenPdf?> MendAsync(OpenPdf pdf, PrivateCopy mended, CancellationToken cancellation) =>
        await _repair.MendAsync(pdf, mended, cancellation) ? new OpenPdf(mended.Path, null) : null;

    private async Task<PdfReading> UnlockAsync(SourceFile file, CancellationToken cancellation)
    {
        foreach (var pdf in Keys(file))
        {
            var reading = await _engine.ReadAsync(file, pdf, cancellation);
            if (!reading.NeedsPassword)
                return reading;
        }

        throw ReadingFault.NeedsPassword(file);
    }
}
