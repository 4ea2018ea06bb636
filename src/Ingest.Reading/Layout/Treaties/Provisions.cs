using Ingest.Model;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>
/// Numbered paragraphs set in one run ("1. The Parties … 2. They …") parted into provisions: cut where numbers of one style
/// rise by one from the text's start or from 1, each at the start of a sentence or behind a colon or semicolon.
/// </summary>
internal static class Provisions
{
    public static IEnumerable<Stretch> Part(Stretch stretch)
    {
        if (stretch.Kind is not (BlockKind.Paragraph or BlockKind.List or BlockKind.Article) || stretch.Words.Count < 4)
            return [stretch];
        var cuts = new HashSet<int>();
        var rows = new Dictionary<NumberStyle, List<(int Start, int Value)>>();
        for (var i = 0; i < stretch.Words.Count; i++)
        {
            var start = stretch.Words[i].Start;
            if (i > 0 && !EndsClause(stretch.Text, start))
                continue;
            if (i > 0 && EndsSentence(stretch.Text, start) && Testimonium.Opens(stretch.Text[start..Math.Min(stretch.Text.Length, start + 60)]))
                cuts.Add(start);
            if (Numbering.At(stretch.Text[start..Math.Min(stretch.Text.Length, start + 16)]) is { Style: NumberStyle.Number or NumberStyle.Letter } number)
                Follow(rows, number, start, cuts, opens: i == 0);
        }

        return cuts.Count == 0 ? [stretch] : stretch.Cut(cuts);
    }

    private static void Follow(Dictionary<NumberStyle, List<(int Start, int Value)>> rows, Numbering number, int start, HashSet<int> cuts, bool opens)
    {
        if (!rows.TryGetValue(number.Style, out var row))
            rows[number.Style] = row = [];
        if (row.Count > 0 && number.Value == row[^1].Value + 1)
        {
            cuts.Add(row[^1].Start);
            cuts.Add(start);
            row.Add((start, number.Value));
        }
        else if (opens || number.Value == 1)
        {
            row.Clear();
            row.Add((start, number.Value));
        }

        if (number.Style == NumberStyle.Number)
            rows.Remove(NumberStyle.Letter);
    }

    private static bool EndsClause(string text, int start) => Before(text, start) is '.' or ';' or ':' or ',' or ')';

    private static bool EndsSentence(string text, int start) => Before(text, start) is '.' or ';';

    private static char Before(string text, int start)
    {
        var i = start - 1;
        while (i >= 0 && char.IsWhiteSpace(text[i]))
            i--;
        return i >= 0 ? text[i] : '\0';
    }
}
