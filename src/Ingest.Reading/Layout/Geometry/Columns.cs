namespace Ingest.Reading.Layout.Geometry;

/// <summary>
/// A page cut into columns of lines, in reading order: the recursive XY-cut (Nagy, Seth and Viswanathan, "A prototype
/// document image analysis system for technical journals", 1992) with the rule that a page is cut across only where its
/// gutters change, so that paragraph gaps on level never tear two columns into rows.
/// </summary>
internal static class Columns
{
    /// <summary>Columns inside boxes inside columns: deeper nesting is noise.</summary>
    private const int Deepest = 5;

    /// <summary>The columns of a page given as bands.</summary>
    public static IReadOnlyList<IReadOnlyList<TextLine>> Of(IReadOnlyList<Band> bands)
    {
        var columns = new List<IReadOnlyList<TextLine>>();
        if (bands.Count > 0)
            Cut(bands, 0, columns);
        return columns;
    }

    private static void Cut(IReadOnlyList<Band> bands, int depth, List<IReadOnlyList<TextLine>> columns)
    {
        if (depth == Deepest)
        {
            Flush(bands, columns);
            return;
        }

        var em = Median.Of(bands, band => band.Height);
        var runs = Run.Of(bands, em, em * Gutters.Least);
        var whole = new List<Band>();
        for (var i = 0; i < runs.Count; i++)
        {
            var gutters = Gutters.Of(runs[i], em);
            if (gutters.Count == 0)
            {
                whole.AddRange(runs[i].Bands);
                continue;
            }

            var (above, run, below) = Edges.Settle(whole, runs[i].Bands, gutters, em, hasBelow: i + 1 < runs.Count);
            Flush(above, columns);
            foreach (var column in Gutters.Part(run.SelectMany(band => band.Words), gutters))
                Cut(Band.Of(column), depth + 1, columns);
            whole = below;
        }

        Flush(whole, columns);
    }

    private static void Flush(IReadOnlyList<Band> whole, List<IReadOnlyList<TextLine>> columns)
    {
        if (whole.Count > 0)
            columns.Add(Lines.Of([.. whole.SelectMany(band => band.Words)]));
    }
}
