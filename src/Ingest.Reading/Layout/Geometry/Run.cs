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

    /// <summary>Lines of a heading over columns; longer ones fill their lines.</summary>
    private const int LongestHeading = 4;

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
                var heading = Heading(current, gaps, left, right, em, least);
                runs.Add(new Run(current.GetRange(0, heading)));
                current.RemoveRange(0, heading);
                shared = Shared(current, gaps, least);
            }

            current.Add(band);
            white = shared;
        }

        runs.Add(new Run(current));
        return runs;
    }

    /// <summary>
    /// How many bands end with the run. Where a centred heading and the first line of one column leave white that the other
    /// column's lines do not, the heading alone ends; otherwise all of them do.
    /// </summary>
    private static int Heading(List<Band> current, IReadOnlyList<Gap> next, float left, float right, float em, float least)
    {
        for (var lines = 1; lines <= Math.Min(LongestHeading, current.Count - 1) && !IsParted(current[lines - 1].White, left, right, em * Apart); lines++)
            if (IsParted(Shared(current.Skip(lines), next, least), left, right, least))
                return lines;
        return current.Count;
    }

    /// <summary>What is white in all bands and in the gaps of the next.</summary>
    private static List<Gap> Shared(IEnumerable<Band> bands, IReadOnlyList<Gap> next, float least) =>
        bands.Aggregate((List<Gap>)[.. next], (shared, band) => Gap.Intersect(shared, band.White, least));

    private static bool IsParted(IReadOnlyList<Gap> white, float left, float right, float width) =>
        white.Any(gap => gap.Left > left && gap.Right < right && gap.Width >= width);
}
