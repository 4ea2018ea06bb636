using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Ocr;

namespace Ingest.Reading.Extraction;

/// <summary>The journey of one PDF: opened, mended where it must be, looked at, and recognised where its text layer does not do.</summary>
internal sealed class PdfFile(ReadingOptions options)
{
    public async Task<ExtractedFile> ReadAsync(SourceFile file, IProgress<PagesDone>? progress, CancellationToken cancellation)
    {
        var room = new EngineRoom(options);
        using var mended = new PrivateCopy();
        var reading = await new Opening(room, options).OpenAsync(file, mended, cancellation);
        var seen = await new VisibleText(room, options).SeeAsync(file, reading, progress, cancellation);
        var pages = seen.Select(JudgedPage.Of).ToList();
        var remarks = new List<Remark>();
        if (reading.Rebuilt || reading.Pdf.Path != file.Path || !await Skeleton.IsSoundAsync(file.Path, cancellation))
            remarks.Add(new Remark("repaired", "The file is damaged; what could be saved of it was read, parts may be missing."));
        remarks.AddRange(seen.SelectMany((page, index) => HiddenText.Remarks(page, index + 1)));
        await new Scans(room, options).ReadAsync(reading.Pdf, pages, remarks, progress, cancellation);
        return new ExtractedFile(PdfEngines.Name, pages, [.. remarks.OrderBy(remark => remark.Page ?? 0)]);
    }
}
