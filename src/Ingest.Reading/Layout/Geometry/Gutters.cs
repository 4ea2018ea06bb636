using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout.Geometry;

/// <summary>
/// The white strips of a run that part columns of text. Rivers in justified text, the white behind list numbers and the
/// white between the short cells of a table are no gutters.
/// </summary>
internal static class Gutters
{
    /// <summary>Narrowest gutter in word heights: TeX's default two columns leave 0.9.</summary>
    public const float Least = 0.75f;

    /// <summary>Columns of running text hold at least this many words a line in the mean; cells and list numbers fewer.</summary>
    private const float WordsPerLine = 2.1f;

    /// <summary>Share of a column's lines that begin at its most usual edge; a river's edge wanders.</summary>
    private const float Flush = 0.4f;

    private const int MostRounds = 12;

    /// <summary>From left to right; empty where the run is one column.</summary>
    public static IReadOnlyList<Gap> Of(Run run, float em)
    {
        List<Gap> white = [new Gap(float.MinValue, float.MaxValue)];
        foreach (var band in run.Bands)
            white = Gap.Intersect(white, band.White, em * Least);
        var gutters = white.Where(gap => gap.Left > float.MinValue && gap.Right < float.MaxValue).ToList();
        if (gutters.Count > 0 && Lines.Of([.. run.Words]) is var lines && (Tables.IsGrid(lines) || Tables.IsWrapped(lines)))
            return [];
        for (var round = 0; gutters.Count > 0; round++)
        {
            // A page with so many white strips that none parts columns is a table; its words are not counted again and again.
            if (round == MostRounds)
                return [];
            var columns = Part(run.Words, gutters).Select(Lines.Of).ToList();
            var wrong = Wrong(columns, gutters, em);
            if (wrong < 0)
                break;
            gutters.RemoveAt(wrong);
        }

        return gutters;
    }

    /// <summary>The words between the gutters, from left to right.</summary>
    public static IReadOnlyList<IReadOnlyList<Spot>> Part(IEnumerable<Spot> words, IReadOnlyList<Gap> gutters)
    {
        var columns = Enumerable.Range(0, gutters.Count + 1).Select(_ => new List<Spot>()).ToList();
        foreach (var word in words)
        {
            var column = 0;
            while (column < gutters.Count && word.Box.CenterX > gutters[column].Left)
                column++;
            columns[column].Add(word);
        }

        return columns;
    }

    /// <summary>A gutter that parts no columns; -1 where all do. A column that is none joins the neighbour it is nearer to.</summary>
    private static int Wrong(List<IReadOnlyList<TextLine>> columns, List<Gap> gutters, float em)
    {
        var thin = columns.FindIndex(IsThin);
        if (thin >= 0)
            return thin == 0 ? 0 : thin == gutters.Count ? thin - 1 : gutters[thin].Width < gutters[thin - 1].Width ? thin : thin - 1;
        return Enumerable.Range(0, gutters.Count).FirstOrDefault(i => !Parts(columns[i], columns[i + 1], gutters[i], em), -1);
    }

    /// <summary>List numbers, short cells, a stray line.</summary>
    private static bool IsThin(IReadOnlyList<TextLine> column) =>
        column.Count < 2 || column.Average(line => line.Words.Count) < WordsPerLine || column.Count(line => Marker.Opens(line.Text) && line.Words.Count <= 2) >= column.Count * 0.8f;

    private static bool Parts(IReadOnlyList<TextLine> left, IReadOnlyList<TextLine> right, Gap gap, float em)
    {
        var least = Math.Min(left.Count, right.Count);
        if (gap.Width < em * (least >= 6 ? Least : least >= 3 ? 1.2f : 2.2f))
            return false;
        return Math.Min(left[^1].Box.Bottom, right[^1].Box.Bottom) - Math.Max(left[0].Box.Top, right[0].Box.Top) >= em && FlushShare(right, em) >= Flush;
    }

    /// <summary>Share of lines that begin, end or are centred at the most usual place.</summary>
    private static float FlushShare(IReadOnlyList<TextLine> lines, float em) => Math.Max(
        Usual(lines, line => line.Box.Left, em), Math.Max(Usual(lines, line => line.Box.CenterX, em), Usual(lines, line => line.Box.Right, em)));

    private static float Usual(IReadOnlyList<TextLine> lines, Func<TextLine, float> edge, float em)
    {
        var edges = lines.Select(edge).Order().ToArray();
        var most = 0;
        for (int i = 0, k = 0; i < edges.Length; i++)
        {
            while (edges[i] - edges[k] > em * 0.5f)
                k++;
            most = Math.Max(most, i - k + 1);
        }

        return (float)most / edges.Length;
    }
}
