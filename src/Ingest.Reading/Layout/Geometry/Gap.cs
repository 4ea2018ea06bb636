namespace Ingest.Reading.Layout.Geometry;

/// <summary>A white interval on the x axis, points.</summary>
internal readonly record struct Gap(float Left, float Right)
{
    public float Width => Right - Left;

    /// <summary>The white between words sorted by their left edges, and at both sides.</summary>
    public static List<Gap> Of(IReadOnlyList<Spot> words)
    {
        var gaps = new List<Gap>(words.Count + 1);
        var right = float.MinValue;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Box.Left > right)
                gaps.Add(new Gap(right, words[i].Box.Left));
            right = Math.Max(right, words[i].Box.Right);
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
