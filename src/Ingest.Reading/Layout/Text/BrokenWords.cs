using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout.Text;

/// <summary>
/// Whether the hyphen at a line's end was put there by the setter or belongs to the word, told by the document itself:
/// by the sign used, by the words it uses elsewhere, and by what follows.
/// </summary>
internal sealed class BrokenWords
{
    private static readonly HashSet<string> Conjunctions =
    [
        "und", "oder", "bzw", "sowie", "and", "or", "to", "en", "of", "et", "ou", "e", "ed", "o", "y", "och", "eller", "og",
        "a", "i", "lub", "oraz", "alebo", "nebo", "та", "або",
    ];

    private readonly HashSet<string> words = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<char, (int Inside, int AtEnd)> signs = [];

    /// <summary>Learns the words of these lines; all of the document's are to be learnt before the first question.</summary>
    public void Add(IReadOnlyList<TextLine> lines)
    {
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Words.Count; i++)
            {
                var text = line.Words[i].Word.Text;
                var atEnd = i == line.Words.Count - 1;
                for (var c = 1; c < text.Length; c++)
                {
                    if (IsHyphen(text[c]) && char.IsLetterOrDigit(text[c - 1]))
                        Count(text[c], inside: c < text.Length - 1);
                }

                if (!atEnd || !IsHyphen(text[^1]))
                    words.Add(Core(text));
            }
        }
    }

    /// <summary>True where a line that ends in this word goes on in the next line's first word.</summary>
    public bool Breaks(string last, string next) =>
        last.Length > 1 && IsHyphen(last[^1]) && next.Length > 0
        && (IsRange(last, next) || char.IsLetter(last[^2]) && (char.IsLetter(next[0]) || last[^1] == '-' && char.IsDigit(next[0])) && !IsSuspended(last, next));

    /// <summary>True where the hyphen is part of the word ("Franco-Italian", "EU-led").</summary>
    public bool KeepsHyphen(string last, string next)
    {
        if (IsRange(last, next))
            return true;
        if (last[^1] == '\u00ad')
            return false;
        var (first, second) = (Core(last[..^1]), Core(next));
        if (words.Contains(first + second))
            return false;
        if (words.Contains(first + "-" + second) || words.Contains(first + "\u2010" + second))
            return true;
        if (!char.IsLower(next[0]) && char.IsLower(last[^2]))
            return true;
        if (IsSetters(last[^1]))
            return false;
        var dash = first.LastIndexOfAny(['-', '\u2010']);
        return IsAcronym(last[..^1]) || OnlyHyphensElsewhere(last[^1]) || words.Contains(first[(dash + 1)..]) && first.Length - dash > 3 && second.Length > 3 && words.Contains(second);
    }

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u00ad' or '\u2011';

    /// <summary>"2014-" and "2025": a span of years or articles broken behind its hyphen.</summary>
    private static bool IsRange(string last, string next) => last[^1] != '\u00ad' && char.IsDigit(last[^2]) && char.IsDigit(next[0]);

    /// <summary>Where the document breaks words with another sign (a typographic hyphen), a plain one at a line's end is the word's own.</summary>
    private bool OnlyHyphensElsewhere(char sign) => signs.Any(other => other.Key != sign && other.Value is { Inside: 0, AtEnd: >= 3 });

    /// <summary>A sign that never stands inside a line was put in by the setter.</summary>
    private bool IsSetters(char sign) => sign == '\u00ad' || signs.TryGetValue(sign, out var count) && count is { Inside: 0, AtEnd: >= 3 };

    /// <summary>
    /// "land- und luftgestützt", "short- and long-term": the hyphen stands for a word to come, and a space follows it.
    /// The conjunction must be a word the document uses, for "deep-" and "en" are halves of one word in an English text.
    /// </summary>
    private bool IsSuspended(string last, string next)
    {
        var word = Core(next);
        return Conjunctions.Contains(word) && !IsSetters(last[^1]) && words.Contains(word) && !words.Contains(Core(last[..^1]) + word);
    }

    private static bool IsAcronym(string text) => text.Length >= 2 && text.Where(char.IsLetter).All(char.IsUpper);

    private void Count(char sign, bool inside)
    {
        var (within, atEnd) = signs.GetValueOrDefault(sign);
        signs[sign] = inside ? (within + 1, atEnd) : (within, atEnd + 1);
    }

    private static string Core(string text) => text.Trim('.', ',', ';', ':', '!', '?', '(', ')', '"', '“', '”', '„', '«', '»', '‘', '’', '\'').Replace("\u00ad", "", StringComparison.Ordinal);
}
