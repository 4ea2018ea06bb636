using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;
using Ingest.Reading.Layout.Treaties;

namespace Ingest.Reading.Layout;

/// <summary>How well lines run on in a given order: whole sentences, whole words, rising numbers.</summary>
internal static class Continuity
{
    /// <summary>A number that rises by one says half as much as a sentence that runs on; there are fewer of them to be wrong by chance.</summary>
    private const double Rise = 0.5;

    /// <summary>Points a line; higher is better, 0 for a page that gives no sign.</summary>
    public static double Of(IReadOnlyList<IReadOnlyList<TextLine>> columns)
    {
        var lines = columns.SelectMany(column => column).ToList();
        if (lines.Count < 2)
            return 0;
        double points = 0;
        var last = new Dictionary<NumberStyle, int>();
        for (var i = 0; i < lines.Count; i++)
        {
            points += Rises(lines[i].Text, last) - Torn(lines[i]);
            if (i > 0)
                points += RunsOn(lines[i - 1].Text, lines[i].Text);
        }

        return points / lines.Count;
    }

    /// <summary>A word broken in the middle of a line: two columns were read as one.</summary>
    private static int Torn(TextLine line)
    {
        var torn = 0;
        for (var i = 0; i + 1 < line.Words.Count; i++)
        {
            var word = line.Words[i].Word.Text;
            if (word.Length > 1 && BrokenWords.IsHyphen(word[^1]) && char.IsLetter(word[^2]))
                torn++;
        }

        return torn;
    }

    private static double RunsOn(string above, string below)
    {
        var lower = LineEnd.StartsLower(below) && !Marker.Opens(below);
        if (BrokenWords.IsHyphen(above[^1]))
            return lower ? 1 : -1;
        if (lower)
            return LineEnd.IsEnded(above) ? -1 : 1;
        return 0;
    }

    private static double Rises(string text, Dictionary<NumberStyle, int> last)
    {
        var article = TreatyWords.Article(text);
        var number = article is null ? Numbering.At(text) : null;
        if (article is null && number is null)
            return 0;
        var style = number?.Style ?? NumberStyle.Nested;
        var value = number?.Value ?? (int.TryParse(article, out var parsed) ? parsed : 0);
        var before = last.GetValueOrDefault(style);
        last[style] = value;
        return value == before + 1 || value == 1 ? Rise : value < before ? -Rise : 0;
    }
}
