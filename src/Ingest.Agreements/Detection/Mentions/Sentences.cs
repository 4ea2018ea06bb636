using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>The sentences of a document that a reader would take for its argument: no references, captions or tables.</summary>
internal static partial class Sentences
{
    private static readonly FrozenSet<string> _abbreviations =
        "mr mrs ms dr prof gen col lt maj adm st no nr vol art arts para paras e.g i.e eds ed cf vs jr sr inc ltd co u.s u.k d.c m mme mm bzw z.b u.a vgl abs d.h ca o.a bijv p pp approx"
            .Split(' ').ToFrozenSet();

    public static IReadOnlyList<Sentence> Of(FlatText text)
    {
        var sentences = new List<Sentence>();
        var open = false;
        foreach (var passage in text.Document.Passages)
        {
            var start = text.StartOf(passage.Index);
            if (References().IsMatch(passage.Text))
                break;
            if (passage.Kind is BlockKind.Footnote or BlockKind.Caption or BlockKind.Table || passage.Text.Contains("http", StringComparison.Ordinal))
                continue;
            foreach (var (from, to) in Cut(passage.Text))
            {
                // A sentence broken by a page goes on in the next paragraph.
                var goesOn = open && from == 0 && sentences.Count > 0 && start - sentences[^1].End <= 1;
                var begin = goesOn ? sentences[^1].Start : start + from;
                if (goesOn)
                    sentences.RemoveAt(sentences.Count - 1);
                sentences.Add(new Sentence(text, begin, start + to));
            }

            open = passage.Kind == BlockKind.Paragraph && passage.Text.Length > 200 && passage.Text[^1] is var end && (char.IsLetter(end) || end == ',');
        }

        return sentences;
    }

    internal static IEnumerable<(int Start, int End)> Cut(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?'))
                continue;
            var end = i + 1;
            while (end < text.Length && (text[end] is '"' or '\'' or '”' or '’' or ')' or '»' or '⁾' or '⁽' or '[' or ']' || IsNoteMark(text[end])))
                end++;
            if (end < text.Length && (!char.IsWhiteSpace(text[end]) || !Begins(text, end) || IsAbbreviation(text, i)))
                continue;
            yield return (start, end);
            start = Math.Min(text.Length, end + 1);
            i = end;
        }

        if (start < text.Length)
            yield return (start, text.Length);
    }

    private static bool IsNoteMark(char c) => c is '¹' or '²' or '³' or (>= '⁰' and <= '⁹') || char.IsAsciiDigit(c);

    private static bool Begins(string text, int end)
    {
        var next = end + 1;
        while (next < text.Length && text[next] is '"' or '“' or '‘' or '(' or '«' or '„' or '\'')
            next++;
        return next >= text.Length || char.IsUpper(text[next]) || char.IsAsciiDigit(text[next]);
    }

    private static bool IsAbbreviation(string text, int point)
    {
        if (text[point] != '.')
            return false;
        var start = point;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
            start--;
        var word = text[start..point];
        return word.Length == 1 && char.IsUpper(word[0]) || _abbreviations.Contains(word.ToLowerInvariant()) || (point > 0 && char.IsAsciiDigit(text[point - 1]) && point + 2 < text.Length && char.IsLower(text[point + 2]));
    }

    /// <summary>The heading behind which a brief lists its sources.</summary>
    [GeneratedRegex(@"^(References|Endnotes|Notes|Bibliography|Footnotes|Sources|Références|Bibliographie|Quellen|Literatur|Anmerkungen|Endnoten|Bronnen|Noten|About the authors?)\.?:?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex References();
}
