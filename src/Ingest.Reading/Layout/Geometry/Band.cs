namespace Ingest.Reading.Layout.Geometry;

/// <summary>A stretch of a region's height that holds ink, parted from the next by white that goes all the way across.</summary>
internal sealed record Band(float Top, float Bottom, IReadOnlyList<Spot> Words)
{
    /// <summary>
    /// Share of a word's height, about its middle, that counts as ink: the boxes fonts declare reach into the next line
    /// where lines are set tight, so whole boxes would leave no white between lines.
    /// </summary>
    private const float Core = 0.6f;

    /// <summary>The bands of a region from top to bottom; the words of each in their given order.</summary>
    public static List<Band> Of(IReadOnlyList<Spot> words)
    {
        var bands = new List<Band>();
        var current = new List<Spot>();
        float top = 0, bottom = 0;
        foreach (var word in words.OrderBy(word => CoreTop(word)).ThenBy(word => word.Box.Left))
        {
            if (current.Count > 0 && CoreTop(word) > bottom)
            {
                bands.Add(new Band(top, bottom, current));
                current = [];
            }

            if (current.Count == 0)
                (top, bottom) = (CoreTop(word), CoreTop(word));
            bottom = Math.Max(bottom, CoreTop(word) + (word.Box.Height * Core));
            current.Add(word);
        }

        if (current.Count > 0)
            bands.Add(new Band(top, bottom, current));
        return bands;
    }

    private static float CoreTop(Spot word) => word.Box.CenterY - (word.Box.Height * Core / 2);
}
