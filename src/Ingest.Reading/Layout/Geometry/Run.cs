namespace Ingest.Reading.Layout.Geometry;

/// <summary>Neighbouring bands that leave the same strips white from top to bottom: where the strips change, a new run begins.</summary>
internal sealed record Run(IReadOnlyList<Band> Bands)
{
    /// <summary>A heading this much larger than the text spans the columns below it, whatever the white between its words.</summary>
    private const float Large = 1.25f;

    /// <summary>White a large heading must leave, in its own heights, to be two headings side by side.</summary>
    private const float LargeGap = 2.5f;

    /// <summary>Room beside a short line, in the region's word heights, that could hold another column.</summary>
    private const float Room = 6;

    /// <summary>White inside a line, in the region's word heights, that sets two things side by side; the widest spaces of justified text stay under it.</summary>
    private const float Apart = 3;

    public IEnumerable<Spot> Words => Bands.SelectMany(band => band.Words);

    /// <summary>The runs of a region from top to bottom. <paramref name="em"/> is the region's word height, <paramref name="least"/> the narrowest gutter.</summary>
    public static List<Run> Of(IReadOnlyList<Band> bands, float em, float least)
    {
        var runs = new List<Run>();
        var current = new List<Band>();
        var left = bands.Min(band => band.White[0].Right);
        var right = bands.Max(band => band.White[^1].Left);
        Gap[] everywhere = [new Gap(float.MinValue, float.MaxValue)];
        List<Gap> white = [];
        foreach (var band in bands)
        {
            var gaps = Gap.Intersect(everywhere, band.White, band.Height > em * Large ? band.Height * LargeGap : least);
            var shared = current.Count == 0 ? gaps : Gap.Intersect(white, gaps, least);
            // Short lines leave room at their side, where two signatures stand below them or stood above.
            if (current.Count > 0 && ((!IsParted(shared, left, right, least) && (IsParted(gaps, left, right, em * Apart) || IsParted(white, left, right, em * Apart)))
                || !shared.Any(gap => gap.Left <= left ? gap.Right - left >= em * Room : gap.Right < right || right - gap.Left >= em * Room)))
            {
                runs.Add(new Run(current));
                (current, shared) = ([], gaps);
            }

            current.Add(band);
            white = shared;
        }

        runs.Add(new Run(current));
        return runs;
    }

    private static bool IsParted(IReadOnlyList<Gap> white, float left, float right, float width) =>
        white.Any(gap => gap.Left > left && gap.Right < right && gap.Width >= width);
}
