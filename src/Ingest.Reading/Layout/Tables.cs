using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>
/// Tables within a column: at least three lines, one below the other, that wide white parts into cells which begin at the same
/// places. A line of one cell between them carries a cell above it on.
/// </summary>
internal static class Tables
{
    /// <summary>White between cells, in word heights: more than justified text leaves between words as a rule.</summary>
    private const float CellGap = 1.3f;

    /// <summary>How far cells of one column may begin apart, in word heights.</summary>
    private const float Aligned = 0.5f;

    private const int FewestRows = 3;

    /// <summary>The column's lines from top to bottom, cut into tables (with their rows) and what stands between them.</summary>
    public static IEnumerable<(IReadOnlyList<TextLine> Lines, IReadOnlyList<IReadOnlyList<string>> Rows)> Part(IReadOnlyList<TextLine> column)
    {
        var cells = column.Select(Cells).ToList();
        var text = new List<TextLine>();
        for (var i = 0; i < column.Count;)
        {
            var wrapped = IsRow(cells[i]) ? WrappedTable.At(column, i) : null;
            var end = wrapped?.End ?? End(column, cells, i);
            if (end == i)
            {
                text.Add(column[i++]);
                continue;
            }

            if (text.Count > 0)
                yield return (text, []);
            text = [];
            yield return wrapped is null ? ([.. column.Skip(i).Take(end - i)], Rows(cells.GetRange(i, end - i))) : (wrapped.Lines, wrapped.Rows);
            i = end;
        }

        if (text.Count > 0)
            yield return (text, []);
    }

    /// <summary>True where a table of cells that run over several lines makes up most of these lines; a heading may stand above it.</summary>
    public static bool IsWrapped(IReadOnlyList<TextLine> lines) =>
        Enumerable.Range(0, Math.Min(lines.Count, 4)).Any(i => IsRow(Cells(lines[i])) && WrappedTable.At(lines, i) is { } table && (table.End - i) * 2 > lines.Count);

    /// <summary>True where nearly every line of several cells has three or more, of a word or two: no columns of running text.</summary>
    public static bool IsGrid(IReadOnlyList<TextLine> lines)
    {
        // A caption, or the short last line of a paragraph, stands beside the white as if it were a row.
        var rows = lines.Select(Cells).Where(cells => cells.Count > 1).ToList();
        return rows.Count >= FewestRows && rows.Count(row => row.Count >= 3) >= rows.Count * 0.75f
            && rows.Sum(row => row.Sum(cell => cell.Count)) < 3 * rows.Sum(row => row.Count);
    }

    /// <summary>The line behind the last row of the table that begins here; the same line where none begins.</summary>
    private static int End(IReadOnlyList<TextLine> column, List<List<List<Spot>>> cells, int first)
    {
        if (!IsRow(cells[first]))
            return first;
        var (rows, end) = (1, first + 1);
        for (var i = first + 1; i < column.Count; i++)
        {
            var em = column[i].Height;
            if (column[i].CenterY - column[i - 1].CenterY > 4 * em)
                break;
            if (IsRow(cells[i]) && SharesColumns(cells[first], cells[i], em))
                (rows, end) = (rows + 1, i + 1);
            else if (cells[i].Count > 1 || !cells[first].Skip(1).Any(cell => Near(cell, cells[i][0], em)))
                break;
            else
                end = i + 1;
        }

        return rows >= FewestRows ? end : first;
    }

    /// <summary>A list mark and its text are two cells of no table.</summary>
    private static bool IsRow(List<List<Spot>> cells) =>
        cells.Count >= 3 || cells.Count == 2 && !(cells[0].Count == 1 && (Marker.Opens(cells[0][0].Word.Text) || NoteMark.Is(cells[0][0].Word.Text)));

    /// <summary>All cells but the first of the shorter row begin, or end, where cells of the other do.</summary>
    private static bool SharesColumns(List<List<Spot>> a, List<List<Spot>> b, float em)
    {
        var (fewer, more) = a.Count <= b.Count ? (a, b) : (b, a);
        return fewer.Skip(1).All(cell => more.Any(other => Near(cell, other, em)));
    }

    private static bool Near(List<Spot> a, List<Spot> b, float em) =>
        Math.Abs(a[0].Box.Left - b[0].Box.Left) < em * Aligned || Math.Abs(a[^1].Box.Right - b[^1].Box.Right) < em * Aligned;

    private static List<List<Spot>> Cells(TextLine line)
    {
        List<List<Spot>> cells = [[line.Words[0]]];
        for (var i = 1; i < line.Words.Count; i++)
        {
            if (line.Words[i].Box.Left - line.Words[i - 1].Box.Right > CellGap * line.Height)
                cells.Add([]);
            cells[^1].Add(line.Words[i]);
        }

        return cells;
    }

    /// <summary>Every row has as many cells as the widest; a cell stands in the column whose beginning it is nearest to.</summary>
    private static List<IReadOnlyList<string>> Rows(List<List<List<Spot>>> lines)
    {
        var edges = lines.MaxBy(cells => cells.Count)!.Select(cell => cell[0].Box.Left).ToArray();
        var rows = new List<string[]>();
        foreach (var cells in lines)
        {
            var columns = cells.Select(cell => Array.IndexOf(edges, edges.MinBy(edge => Math.Abs(edge - cell[0].Box.Left)))).ToList();
            if (rows.Count == 0 || cells.Count > 1)
                rows.Add([.. edges.Select(_ => "")]);
            for (var i = 0; i < cells.Count; i++)
            {
                var text = string.Join(' ', cells[i].Select(word => word.Word.Text));
                rows[^1][columns[i]] += rows[^1][columns[i]].Length > 0 ? " " + text : text;
            }
        }

        return [.. rows];
    }
}
