namespace Ingest.Reading.Layout.Geometry;

/// <summary>
/// The lines of one column. Each line grows from left to right and compares a word with its own last word, not with the
/// whole line, so a scan that leans by a degree still gives whole lines.
/// </summary>
internal static class Lines
{
    /// <summary>Two words stand on one line where they share half of the lower one's height: raised note marks do, the next line does not.</summary>
    private const float Shared = 0.5f;

    /// <summary>A drop cap of more than this ratio is a line of its own; note marks stay under it.</summary>
    private const float HeightRatio = 2.4f;

    /// <summary>Lines compared at one height: more stand there only where words are heaped on each other, and then none is right.</summary>
    private const int Crowd = 48;

    /// <summary>From top to bottom.</summary>
    public static IReadOnlyList<TextLine> Of(IReadOnlyList<Spot> words)
    {
        if (words.Count == 0)
            return [];
        var step = Math.Max(2f, Median.Of(words, word => word.Box.Height));
        var open = new Dictionary<int, List<List<Spot>>>();
        var all = new List<List<Spot>>();
        foreach (var word in words.OrderBy(word => word.Box.Left).ThenBy(word => word.Word.Sequence))
        {
            var line = Nearest(open, word, step);
            if (line is null)
                all.Add(line = []);
            line.Add(word);
            var row = Row(Reference(line), step);
            if (!open.TryGetValue(row, out var here))
                open[row] = here = [];
            if (here.Count == 0 || here[^1] != line)
                here.Add(line);
        }

        return [.. all.Select(line => new TextLine(RightToLeft.Order(line))).OrderBy(line => line.CenterY).ThenBy(line => line.Box.Left)];
    }

    private static List<Spot>? Nearest(Dictionary<int, List<List<Spot>>> open, Spot word, float step)
    {
        List<Spot>? nearest = null;
        var most = Shared;
        var row = Row(word, step);
        for (var near = row - 1; near <= row + 1; near++)
        {
            if (!open.TryGetValue(near, out var lines))
                continue;
            for (var i = lines.Count - 1; i >= Math.Max(0, lines.Count - Crowd); i--)
            {
                var line = lines[i];
                var share = Share(Reference(line), word);
                if (share >= most && !Covers(line[^1], word))
                    (nearest, most) = (line, share + 0.001f);
            }
        }

        return nearest;
    }

    /// <summary>The last word of full size: a note mark does not speak for its line.</summary>
    private static Spot Reference(List<Spot> line)
    {
        var last = line[^1];
        for (var i = line.Count - 2; i >= Math.Max(0, line.Count - 4); i--)
        {
            if (line[i].Box.Height > last.Box.Height * 1.2f)
                last = line[i];
        }

        return last;
    }

    private static float Share(Spot a, Spot b)
    {
        var (low, high) = a.Box.Height < b.Box.Height ? (a.Box.Height, b.Box.Height) : (b.Box.Height, a.Box.Height);
        var shared = Math.Min(a.Box.Bottom, b.Box.Bottom) - Math.Max(a.Box.Top, b.Box.Top);
        return low <= 0 ? (shared >= 0 ? 1 : 0) : high > low * HeightRatio ? 0 : shared / low;
    }

    /// <summary>Two words that stand on each other are never neighbours on a line.</summary>
    private static bool Covers(Spot last, Spot word) =>
        last.Box.Right - word.Box.Left > 0.5f * Math.Min(last.Box.Width, word.Box.Width) && last.Box.Left < word.Box.Right;

    private static int Row(Spot word, float step) => (int)Math.Floor(word.Box.CenterY / step);
}
