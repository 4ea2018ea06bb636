using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction;

/// <summary>The journey of one PDF: opened, mended where it must be, read page by page.</summary>
internal sealed class PdfFile
{
    private static readonly Lazy<string> Engine = new(() =>
        Toolbox.Version("pdftotext", "-v")?.Replace("pdftotext version", "poppler", StringComparison.Ordinal) ?? throw Toolbox.Missing("pdftotext"));

    private readonly ReadingOptions _options;
    private readonly Poppler _poppler;
    private readonly Repair _repair;

    public PdfFile(ReadingOptions options)
    {
        var room = new EngineRoom(options);
        (_options, _poppler, _repair) = (options, new Poppler(room, options), new Repair(room));
    }

    public async Task<ExtractedFile> ReadAsync(SourceFile file, CancellationToken cancellation)
    {
        var remarks = new List<Remark>();
        var (reading, password) = await OpenAsync(file, cancellation);
        if (!reading.Succeeded && reading.Run.End is EngineEnd.GaveUp or EngineEnd.Crashed or EngineEnd.Well)
        {
            using var mended = await _repair.MendAsync(file, password, cancellation);
            if (mended is not null)
                reading = await _poppler.ReadAsync(file, mended.Path, null, cancellation);
        }

        if (!reading.Succeeded)
            throw Fault(file, reading.Run.End);
        if (reading.Rebuilt || !await Skeleton.IsSoundAsync(file.Path, cancellation))
            remarks.Add(new Remark("repaired", "The file is damaged; what could be saved of it was read, parts may be missing."));
        return new ExtractedFile(Engine.Value, [.. reading.Pages.Select(ToPage)], remarks);
    }

    private async Task<(PdfReading Reading, string? Password)> OpenAsync(SourceFile file, CancellationToken cancellation)
    {
        var reading = await _poppler.ReadAsync(file, file.Path, null, cancellation);
        if (!reading.NeedsPassword)
            return (reading, null);
        foreach (var password in Passwords(file))
        {
            reading = await _poppler.ReadAsync(file, file.Path, password, cancellation);
            if (!reading.NeedsPassword)
                return (reading, password);
        }

        throw ReadingFault.NeedsPassword(file);
    }

    private IEnumerable<string> Passwords(SourceFile file)
    {
        var beside = file.Path + ".password";
        return File.Exists(beside) ? [File.ReadAllText(beside).Trim(), .. _options.Passwords] : _options.Passwords;
    }

    private IngestException Fault(SourceFile file, EngineEnd end) => end switch
    {
        EngineEnd.TimedOut => ReadingFault.TimedOut(file, _options.TimeoutSeconds),
        EngineEnd.OutOfMemory => ReadingFault.OutOfMemory(file, _options.MemoryMegabytes),
        EngineEnd.TooMuchOutput => ReadingFault.TooMuchOutput(file, _options.OutputMegabytes),
        EngineEnd.Crashed => ReadingFault.Crashed(file),
        _ => ReadingFault.Damaged(file),
    };

    private static Page ToPage(TextLayerPage page, int index) => new()
    {
        Number = index + 1,
        Width = page.MediaWidth,
        Height = page.MediaHeight,
        Words = page.Words,
        Verdict = page.Words.Count == 0 ? Verdict.Blank : Verdict.Readable,
        Figures = new PageFigures(page.Words.Sum(word => word.Text.Length), 1, 1, 0, 0, null),
    };
}
