namespace Ingest.Reading.Layout.Geometry;

/// <summary>A white interval on the x axis, points.</summary>
internal readonly record struct Gap(float Left, float Right)
{
    public float Width => Right - Left;

    /// <summary>The white between the words of a band, margins at both sides included, none narrower than <paramref name="least"/>.</summary>
    public static List<Gap> Of(IEnumerable<Spot> words, float least)
    {
        var gaps = new List<Gap>();
        var right = float.MinValue;
        foreach (var word in words.OrderBy(word => word.Box.Left))
        {
            if (word.Box.Left - right >= least)
                gaps.Add(new Gap(right, word.Box.Left));
            right = Math.Max(right, word.Box.Right);
        }

        gaps.Add(new Gap(right, float.MaxValue));
        return gaps;
    }

    /// <summary>What is white in both, no narrower than <paramref name="least"/>; both lists run from left to right.</summary>
    public static List<Gap> Intersect(IReadOnlyList<Gap> a, IReadOnlyList<Gap> b, float least)
    {
        var shared = new List<Gap>();
        for (int i = 0, k = 0; i < a.Count && k < b.Count;)
        {
            var gap = new Gap(Math.Max(a[i].Left, b[k].Left), Math.Min(a[i].Right, b[k].Right));
            if (gap.Width >= least)
                shared.Add(gap);
            if (a[i].Right < b[k].Right)
                i++;
            else
                k++;
        }

        return shared;
    }
}
