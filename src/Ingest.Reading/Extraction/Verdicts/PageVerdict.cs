using Ingest.Model;

namespace Ingest.Reading.Extraction.Verdicts;

/// <summary>From a page's visible words and its look to its verdict. Every figure was set on real treaties and briefs, with room on both sides.</summary>
internal static class PageVerdict
{
    /// <summary>Characters; a page number or a stamp has fewer, the signatures of two states more.</summary>
    private const int Little = 30;

    /// <summary>Words of letters; fewer tell nothing about language.</summary>
    private const int FewWords = 12;

    /// <summary>Share of the page; a rule under a heading or a speck of dust covers less.</summary>
    private const double Speck = 0.005;

    public static Verdict Of(Letters letters, Prose prose, double pictureShare) => letters switch
    {
        { Characters: 0 } => pictureShare > Speck ? Verdict.ImageOnly : Verdict.Blank,
        _ when IsGarbled(letters, prose) => Verdict.Garbled,
        { Characters: < Little } => Verdict.Thin,
        _ => Verdict.Readable,
    };

    /// <summary>
    /// Prose in a language we have a list for has 0.2 or more frequent words and 0.9 or more likely ones; in a language we have none for,
    /// still 0.8 likely ones. A font without a character map gives 0 and under 0.5.
    /// </summary>
    private static bool IsGarbled(Letters letters, Prose prose)
    {
        if (letters.Characters >= 20 && letters.Share < 0.6)
            return true;
        if (prose.Words < FewWords)
            return false;
        return letters.Share < 0.8
            || letters.Mojibake > 0.04
            || letters.LongestWords > 40
            || prose.Share < 0.5
            || (prose.Share < 0.75 && prose.Frequent < 0.05)
            || (prose.Vowels is < 0.25 or > 0.62 && prose.Frequent < 0.12)
            || (prose.Words >= 100 && prose.Frequent < 0.005 && prose.Share < 0.85);
    }
}
