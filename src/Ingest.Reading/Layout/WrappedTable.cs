using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Languages;
using Ingest.Reading.Layout.Text;
using Ingest.Reading.Layout.Treaties;

namespace Ingest.Reading.Layout;

/// <summary>
/// A table whose cells run over several lines: columns parted by white from top to bottom, rows by white from side to side that is
/// wider than the white between the lines of a cell, and nearly every cell beginning in the first line of its row.
/// </summary>
/// <param name="End">The line behind its last.</param>
/// <param name="Lines">Its lines cell by cell, as they are read.</param>
/// <param name="Rows">As many cells each.</param>
internal sealed record WrappedTable(int End, IReadOnlyList<TextLine> Lines, IReadOnlyList<IReadOnlyList<string>> Rows)
{
    private const int FewestRows = 3;

    /// <summary>Lines looked at; a page of small print has fewer.</summary>
    private const int MostLines = 150;

    /// <summary>A step this much over the narrowest parts two rows: cells are padded by a sixth of a line at least, above and below.</summary>
    private const float RowStep = 1.25f;

    /// <summary>White between two columns, in word heights: office programs leave 0.45 at the least, spaces 0.25.</summary>
    private const float Strip = 0.4f;

    /// <summary>How far cells of one column may begin, or end, apart, in word heights.</summary>
    private const float Flush = 0.5f;

    /// <summary>Share of a column's cells that begin, or end, at one place; its head may be centred.</summary>
    private const float Straight = 0.6f;

    /// <summary>Share of the cells that begin in the first line of their row.</summary>
    private const float Aligned = 0.85f;

    /// <summary>Share of the width up to which the first of two columns names what the second explains; wider ones are columns of text.</summary>
    private const float Narrow = 0.35f;

    /// <summary>Words a cell in the mean; columns of running text hold more.</summary>
    private const int LongestCell = 30;

    /// <summary>The table that begins at a line; null where none does.</summary>
    public static WrappedTable? At(IReadOnlyList<TextLine> lines, int first)
    {
        var (end, gutters) = Reach(lines, first);
        if (end - first <= FewestRows)
            return null;
        var rows = PartRows(lines, first, end)
            .Select(row => row.Select(line => Gutters.Part(line.Words, gutters)).ToList())
            .TakeWhile(row => Enumerable.Range(0, gutters.Count + 1).Count(column => row.Exists(line => line[column].Count > 0)) > 1)
            .ToList();
        if (rows.Count < FewestRows || rows.TrueForAll(row => row.Count == 1) || !BeginsTogether(rows) || !Enumerable.Range(1, gutters.Count).All(column => IsFlush(rows, column, lines[first].Height)))
            return null;
        var texts = rows.ConvertAll(row => Enumerable.Range(0, gutters.Count + 1).Select(column => Text(row.SelectMany(line => line[column]))).ToArray());
        if (!IsTable(texts) || gutters.Count == 1 && !IsNarrow(lines, first, rows.Sum(row => row.Count), gutters[0]))
            return null;
        var cells = rows.SelectMany(row => Enumerable.Range(0, gutters.Count + 1).SelectMany(column => row.Select(line => line[column])));
        return new WrappedTable(first + rows.Sum(row => row.Count), [.. cells.Where(cell => cell.Count > 0).Select(cell => new TextLine(cell))], [.. texts]);
    }

    /// <summary>How far lines go on to leave the same strips white.</summary>
    private static (int End, List<Gap> Gutters) Reach(IReadOnlyList<TextLine> lines, int first)
    {
        var em = lines[first].Height;
        List<Gap> white = [new Gap(float.MinValue, float.MaxValue)];
        var end = first;
        for (; end < lines.Count && end - first < MostLines; end++)
        {
            if (end > first && lines[end].CenterY - lines[end - 1].CenterY > 4 * em)
                break;
            var shared = Gap.Intersect(white, Gap.Of(lines[end].Words), em * Strip);
            if (!shared.Exists(IsInside))
                break;
            white = shared;
        }

        return (end, white.FindAll(IsInside));
    }

    private static bool IsInside(Gap gap) => gap.Left > float.MinValue && gap.Right < float.MaxValue;

    private static List<List<TextLine>> PartRows(IReadOnlyList<TextLine> lines, int first, int end)
    {
        var steps = Enumerable.Range(first + 1, end - first - 1).Select(i => lines[i].CenterY - lines[i - 1].CenterY).ToList();
        var leading = steps.Where(step => step > 0.9f * lines[first].Height).DefaultIfEmpty(float.MaxValue).Min();
        List<List<TextLine>> rows = [[lines[first]]];
        for (var i = first + 1; i < end; i++)
        {
            if (steps[i - first - 1] > RowStep * leading)
                rows.Add([]);
            rows[^1].Add(lines[i]);
        }

        return rows;
    }

    private static bool BeginsTogether(List<List<IReadOnlyList<IReadOnlyList<Spot>>>> rows)
    {
        var (cells, aligned) = (0, 0);
        foreach (var row in rows)
        {
            for (var column = 0; column < row[0].Count; column++)
            {
                cells += row.Exists(line => line[column].Count > 0) ? 1 : 0;
                aligned += row[0][column].Count > 0 ? 1 : 0;
            }
        }

        return aligned >= Aligned * cells;
    }

    private static bool IsFlush(List<List<IReadOnlyList<IReadOnlyList<Spot>>>> rows, int column, float em)
    {
        var cells = rows.Select(row => row[0][column]).Where(cell => cell.Count > 0).ToList();
        return Math.Max(Together(cell => cell[0].Box.Left), Together(cell => cell[^1].Box.Right)) >= Straight * cells.Count;

        int Together(Func<IReadOnlyList<Spot>, float> edge) =>
            cells.Select(edge).Select(place => cells.Count(cell => Math.Abs(edge(cell) - place) < Flush * em)).DefaultIfEmpty().Max();
    }

    /// <summary>Not numbered paragraphs, not articles or signatures side by side, not one text in several languages.</summary>
    private static bool IsTable(List<string[]> rows)
    {
        var cells = rows.SelectMany(row => row).Where(cell => cell.Length > 0).ToList();
        var languages = Enumerable.Range(0, rows[0].Length).Select(column => LanguageGuess.Of(string.Join(' ', rows.Select(row => row[column])))).Distinct();
        return cells.Sum(cell => cell.Count(letter => letter == ' ') + 1) <= LongestCell * cells.Count
            && !cells.Exists(TreatyHeading.Opens) && cells.Count(Testimonium.IsSignature) < 2
            && (rows[0].Length > 2 || rows.Count(row => Marker.Opens(row[0]) || NoteMark.Is(row[0])) * 2 < rows.Count)
            && languages.Count(language => language != LanguageGuess.Unknown) < 2;
    }

    private static bool IsNarrow(IReadOnlyList<TextLine> lines, int first, int count, Gap gutter)
    {
        var (left, right) = (float.MaxValue, float.MinValue);
        for (var i = first; i < first + count; i++)
            (left, right) = (Math.Min(left, lines[i].Box.Left), Math.Max(right, lines[i].Box.Right));
        return gutter.Left - left < Narrow * (right - left);
    }

    /// <summary>The words of a cell; one broken at a line's end is joined, where a small letter follows.</summary>
    private static string Text(IEnumerable<Spot> words)
    {
        var text = "";
        foreach (var word in words.Select(spot => spot.Word.Text))
        {
            var broken = text.Length > 1 && BrokenWords.IsHyphen(text[^1]) && char.IsLetter(text[^2]) && char.IsLower(word[0]);
            text = text.Length == 0 ? word : broken ? text[..^1] + word : text + " " + word;
        }

        return text;
    }
}
