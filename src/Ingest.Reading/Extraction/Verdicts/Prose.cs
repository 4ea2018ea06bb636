using Ingest.Model;

namespace Ingest.Reading.Extraction.Verdicts;

/// <summary>Whether a page's words are language, and which.</summary>
/// <param name="Words">Words of letters, numbers and signs left out.</param>
/// <param name="Share">Share of them that are frequent words of the language or are built like words, 0 to 1.</param>
/// <param name="Frequent">Share of them that are frequent words of the language, 0 to 1; treaties in the languages known reach 0.3.</param>
/// <param name="Vowels">Share of vowels among the Latin letters, 0 to 1: 0.34 (Polish, Czech) to 0.50 (Finnish) in prose; null where there are fewer than a hundred.</param>
/// <param name="Language">The best language; null where no list has a hit.</param>
internal sealed record Prose(int Words, double Share, double Frequent, double? Vowels, FrequentWords? Language)
{
    public static Prose Of(IEnumerable<Word> words)
    {
        var all = words.Select(word => word.Text.Trim(Punctuation)).Where(text => text.Any(char.IsLetter) && !WordShape.IsAddress(text)).ToList();
        if (all.Count == 0)
            return new Prose(0, 0, 0, null, null);
        var counts = all.GroupBy(text => text).Select(group => (Text: group.Key, Folded: FrequentWords.Fold(group.Key), Count: group.Count())).ToList();
        var hits = FrequentWords.All.Select(list => (List: list, Hits: counts.Sum(word => list.Words.Contains(word.Folded) ? word.Count : 0)));
        var (best, most) = hits.MaxBy(pair => pair.Hits);
        var built = counts.Sum(word => best.Words.Contains(word.Folded) || WordShape.IsLikely(word.Text) ? word.Count : 0);
        return new Prose(all.Count, built / (double)all.Count, most / (double)all.Count, VowelShare(counts.Select(word => (word.Folded, word.Count))), most > 0 ? best : null);
    }

    private static double? VowelShare(IEnumerable<(string Text, int Count)> words)
    {
        var (letters, vowels) = (0, 0);
        foreach (var (text, count) in words)
        {
            letters += count * text.Count(char.IsAsciiLetterLower);
            vowels += count * text.Count(letter => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y');
        }

        return letters < 100 ? null : vowels / (double)letters;
    }

    private static readonly char[] Punctuation = [.. ".,;:!?()[]{}<>\"'«»„“”‚‘’–—-/*…"];
}
