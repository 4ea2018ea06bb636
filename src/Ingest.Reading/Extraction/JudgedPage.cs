using Ingest.Model;
using Ingest.Reading.Extraction.Verdicts;

namespace Ingest.Reading.Extraction;

/// <summary>Puts a page together with its figures and its verdict.</summary>
internal static class JudgedPage
{
    public static Page Of(SeenPage seen, int index) => Of(index + 1, seen, seen.Words, TextSource.Text, null);

    /// <summary>The same page with the words that were recognised on its picture.</summary>
    public static Page Of(Page page, IReadOnlyList<Word> recognised, double confidence)
    {
        var seen = new SeenPage(page.Width, page.Height, page.Words, page.Hidden, page.Figures.ImageShare);
        return Of(page.Number, seen, recognised, TextSource.Ocr, confidence);
    }

    private static Page Of(int number, SeenPage seen, IReadOnlyList<Word> words, TextSource source, double? confidence)
    {
        var (letters, prose) = (Letters.Of(words), Prose.Of(words));
        return new Page
        {
            Number = number,
            Width = seen.Width,
            Height = seen.Height,
            Words = words,
            Hidden = [.. seen.Hidden, .. seen.Aslant],
            Source = source,
            Verdict = PageVerdict.Of(letters, prose, seen.PictureShare),
            Figures = new PageFigures(letters.Characters, letters.Share, prose.Share, seen.PictureShare, seen.Hidden.Count, confidence),
        };
    }
}
