namespace Ingest.Reading.Layout.Geometry;

/// <summary>A stretch of a region's height that holds ink, parted from the next by white that goes all the way across.</summary>
internal sealed class Band
{
    /// <summary>
    /// Share of a word's height, about its middle, that counts as ink: the boxes fonts declare reach into the next line
    /// where lines are set tight, so whole boxes would leave no white between lines.
    /// </summary>
    private const float Core = 0.6f;

    private IReadOnlyList<Gap>? white;

    private Band(float top, float bottom, ReadOnlySpan<Spot> words)
    {
        (Top, Bottom) = (top, bottom);
        var sorted = words.ToArray();
        Array.Sort(Array.ConvertAll(sorted, word => word.Box.Left), sorted);
        Words = sorted;
        Height = Median.Of(sorted, word => word.Box.Height);
    }

    public float Top { get; }

    public float Bottom { get; }

    /// <summary>By their left edges.</summary>
    public IReadOnlyList<Spot> Words { get; }

    /// <summary>Median height of its words.</summary>
    public float Height { get; }

    /// <summary>The white between its words and at both sides, from left to right.</summary>
    public IReadOnlyList<Gap> White => white ??= Gap.Of(Words);

    /// <summary>The bands of a region from top to bottom.</summary>
    public static List<Band> Of(IReadOnlyList<Spot> words)
    {
        var sorted = words.ToArray();
        Array.Sort(Array.ConvertAll(sorted, CoreTop), sorted);
        var bands = new List<Band>();
        var first = 0;
        float bottom = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            if (i > first && CoreTop(sorted[i]) > bottom)
            {
                bands.Add(new Band(CoreTop(sorted[first]), bottom, sorted.AsSpan(first, i - first)));
                first = i;
            }

            var ends = CoreTop(sorted[i]) + (sorted[i].Box.Height * Core);
            bottom = i == first ? ends : Math.Max(bottom, ends);
        }

        if (sorted.Length > 0)
            bands.Add(new Band(CoreTop(sorted[first]), bottom, sorted.AsSpan(first)));
        return bands;
    }

    private static float CoreTop(Spot word) => word.Box.CenterY - (word.Box.Height * Core / 2);
}
