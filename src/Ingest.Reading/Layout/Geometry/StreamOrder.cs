namespace Ingest.Reading.Layout.Geometry;

/// <summary>A page read in the order of the file's content stream: a second opinion that knows nothing of columns.</summary>
internal static class StreamOrder
{
    /// <summary>White on one line, in word heights, beyond which the next word of the stream begins a line of its own.</summary>
    private const float Widest = 4;

    /// <summary>Lines as the stream gives them, a new column where it goes back up the page.</summary>
    public static IReadOnlyList<IReadOnlyList<TextLine>> Of(IEnumerable<Spot> words)
    {
        var columns = new List<List<TextLine>>();
        var line = new List<Spot>();
        foreach (var word in words.OrderBy(word => word.Word.Sequence))
        {
            if (line.Count > 0 && !GoesOn(line[^1], word))
            {
                Add(columns, new TextLine(line));
                line = [];
            }

            line.Add(word);
        }

        if (line.Count > 0)
            Add(columns, new TextLine(line));
        return columns;
    }

    private static void Add(List<List<TextLine>> columns, TextLine line)
    {
        if (columns.Count == 0 || line.CenterY < columns[^1][^1].CenterY - (line.Height / 2))
            columns.Add([]);
        columns[^1].Add(line);
    }

    private static bool GoesOn(Spot last, Spot word)
    {
        var height = Math.Max(last.Box.Height, word.Box.Height);
        var shared = Math.Min(last.Box.Bottom, word.Box.Bottom) - Math.Max(last.Box.Top, word.Box.Top);
        var white = word.Box.Left - last.Box.Right;
        return shared >= 0.5f * Math.Min(last.Box.Height, word.Box.Height) && white > -0.5f * height && white < Widest * height;
    }
}
