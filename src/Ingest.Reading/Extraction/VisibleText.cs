using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Ink;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction;

/// <summary>Parts what a page shows from what only its text layer claims.</summary>
internal sealed class VisibleText(EngineRoom room, ReadingOptions options)
{
    /// <summary>Points; sizes of drawn pages are rounded up to whole pixels.</summary>
    private const float Rounding = 4;

    private readonly InkCheck _ink = new(room);
    private readonly SecondLook _second = new(room, options);
    private readonly CropBoxes _crops = new(room);
    private readonly OffSheet _beyond = new(room);

    /// <exception cref="IngestException">The pages could not be drawn or judged: nothing is let through unseen.</exception>
    public async Task<IReadOnlyList<SeenPage>> SeeAsync(SourceFile file, PdfReading reading, IProgress<PagesDone>? progress, CancellationToken cancellation)
    {
        var pages = reading.Pages;
        var beyond = await _beyond.FindAsync(reading.Pdf, pages, cancellation) ?? throw ReadingFault.InkCheckFailed(file);
        var looks = await _ink.LookAsync(reading.Pdf, pages, progress, cancellation) ?? throw ReadingFault.InkCheckFailed(file);
        if (pages.Zip(looks).Any(pair => !Fits(pair.First.Width, pair.First.Height, pair.Second)))
        {
            pages = await _crops.ApplyAsync(reading.Pdf, pages, cancellation);
            looks = await _ink.LookAsync(reading.Pdf, pages, progress, cancellation) ?? throw ReadingFault.InkCheckFailed(file);
        }

        var seen = new List<SeenPage>(pages.Count);
        for (var index = 0; index < pages.Count; index++)
            seen.Add(await SeeAsync(file, reading.Pdf, index + 1, pages[index], looks[index], cancellation));
        return [.. seen.Select((page, index) => beyond[index].Count == 0 ? page : page with { Hidden = [.. page.Hidden, .. Nowhere(beyond[index], pages[index].Words.Count)] })];
    }

    /// <summary>Words without a place on the page.</summary>
    private static IEnumerable<Word> Nowhere(IReadOnlyList<string> texts, int first) => texts.Select((text, index) => new Word(text, default, first + index));

    private async Task<SeenPage> SeeAsync(SourceFile file, OpenPdf pdf, int number, TextLayerPage page, PageLook look, CancellationToken cancellation)
    {
        // The size comes before rotation; the drawing shows whether the page was turned.
        var (width, height) = Matches(page.Width, page.Height, look) ? (page.Width, page.Height) : (page.Height, page.Width);
        if (look.Words.All(word => word == WordLook.Ink))
            return new SeenPage(width, height, page.Words, [], look.PictureShare) { Aslant = page.Aslant };
        var doubtful = Enumerable.Range(0, page.Words.Count).Where(index => look.Words[index] == WordLook.Doubtful).ToList();
        var shown = doubtful.Count == 0
            ? new HashSet<int>()
            : await _second.SeenAsync(pdf, number, page, doubtful, cancellation) ?? throw ReadingFault.InkCheckFailed(file);
        var visible = page.Words.Where((_, index) => look.Words[index] == WordLook.Ink || shown.Contains(index));
        var hidden = page.Words.Where((_, index) => look.Words[index] != WordLook.Ink && !shown.Contains(index));
        return new SeenPage(width, height, [.. visible], [.. hidden], look.PictureShare) { Aslant = page.Aslant };
    }

    private static bool Fits(float width, float height, PageLook look) => Matches(width, height, look) || Matches(height, width, look);

    private static bool Matches(float width, float height, PageLook look) =>
        Math.Abs(width - look.Width) < Rounding && Math.Abs(height - look.Height) < Rounding;
}
