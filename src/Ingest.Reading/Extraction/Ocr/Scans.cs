using Ingest.Model;
using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction.Ocr;

/// <summary>Recognises the pages whose text layer does not tell what they show: none, garbled, or a line or two over a picture.</summary>
internal sealed class Scans(EngineRoom room, ReadingOptions options)
{
    /// <summary>Characters; a stamp, a running head or a page number set over a scan has fewer.</summary>
    private const int FewCharacters = 300;

    /// <summary>Share of the page; a page of scanned print reaches 0.2, a logo stays below 0.05.</summary>
    private const double MuchPicture = 0.12;

    private readonly PageOcr _ocr = new(room, options);

    /// <summary>Replaces in <paramref name="pages"/> what recognition reads better, and says what it could not do.</summary>
    public async Task ReadAsync(OpenPdf pdf, List<Page> pages, List<Remark> remarks, IProgress<PagesDone>? progress, CancellationToken cancellation)
    {
        var wanting = pages.Where(Wants).ToList();
        if (wanting.Count == 0)
            return;
        if (!_ocr.Possible)
        {
            remarks.AddRange(wanting.Where(page => page.Verdict is Verdict.ImageOnly or Verdict.Garbled).Select(page =>
                new Remark("ocr-missing", $"Page {page.Number} is a picture or garbled, and Tesseract is not installed to read it.", page.Number)));
            return;
        }

        room.Allow(TimeSpan.FromSeconds((double)options.OcrSecondsPerPage * wanting.Count));
        var done = pages.Count - wanting.Count;
        // The first page alone shows the language; the others begin with its model, a page a core.
        var first = await RecogniseAsync(wanting[0], null);
        var hint = first.Models.Count == 1 ? first.Models : null;
        var others = await Task.WhenAll(wanting.Skip(1).Select(page => RecogniseAsync(page, hint)));
        foreach (var (page, read) in wanting.Zip([first, .. others]))
            Settle(page, read, pages, remarks);

        async Task<Recognition> RecogniseAsync(Page page, IReadOnlyList<string>? models)
        {
            var read = await _ocr.ReadAsync(pdf, page.Number, LongestSide(page), models, cancellation);
            progress?.Report(new PagesDone(Interlocked.Increment(ref done), pages.Count));
            return read;
        }
    }

    private void Settle(Page page, Recognition read, List<Page> pages, List<Remark> remarks)
    {
        var characters = read.Words.Sum(word => word.Text.Length);
        if (page.Verdict is Verdict.ImageOnly or Verdict.Garbled ? characters > 0 : characters > 2 * page.Figures.Characters + 40)
            pages[page.Number - 1] = JudgedPage.Of(page, read.Words, read.Confidence);
        else if (read.Failed && page.Verdict is Verdict.ImageOnly or Verdict.Garbled)
            remarks.Add(new Remark("ocr-failed", $"Page {page.Number} could not be recognised within {options.OcrSecondsPerPage} seconds or at all; look at it yourself.", page.Number));
        else if (page.Verdict == Verdict.ImageOnly)
            remarks.Add(new Remark("picture-without-text", $"Page {page.Number} shows a picture in which no text was recognised.", page.Number));
        if (_ocr.Missing(read) is { } model)
            remarks.Add(new Remark("ocr-language-missing", $"Page {page.Number} was read without the model of its language; install tesseract-ocr-{model.Replace('_', '-')} and read it again.", page.Number));
    }

    private static bool Wants(Page page) => page.Verdict is Verdict.ImageOnly or Verdict.Garbled
        || (page.Figures.Characters < FewCharacters && page.Figures.ImageShare > MuchPicture);

    private static float LongestSide(Page page) => Math.Max(page.Width, page.Height);
}
