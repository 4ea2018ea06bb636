namespace Ingest.Reading.Layout.Geometry;

/// <summary>
/// Settles where columns begin and end. The short last line of a paragraph above, or a heading over full-width text below,
/// fits beside the gutter only because it is short; white tells it apart.
/// </summary>
internal static class Edges
{
    /// <summary>White above or below a stray band, against the run's usual white between bands; never less than a word's height.</summary>
    private const float Apart = 1.4f;

    public static (List<Band> Above, List<Band> Run, List<Band> Below) Settle(List<Band> above, IReadOnlyList<Band> run, IReadOnlyList<Gap> gutters, float em, bool hasBelow)
    {
        var white = Math.Max(em, Median.Of(Enumerable.Range(1, run.Count - 1), i => run[i].Top - run[i - 1].Bottom) * Apart);
        List<Band> bands = [.. above, .. run];
        var (first, last) = (above.Count, bands.Count);
        while (first < bands.Count && IsOneSided(bands[first], gutters))
            first++;
        while (first > 0 && White(bands, first) <= white && (first > above.Count || Fits(bands[first - 1], gutters)))
            first--;
        while (hasBelow && last > first && IsOneSided(bands[last - 1], gutters))
            last--;
        while (last < bands.Count && White(bands, last) <= white)
            last++;
        return (bands[..first], bands[first..last], bands[last..]);
    }

    private static float White(List<Band> bands, int below) => bands[below].Top - bands[below - 1].Bottom;

    private static bool IsOneSided(Band band, IReadOnlyList<Gap> gutters) =>
        band.Words.All(word => word.Box.CenterX < gutters[0].Right) || band.Words.All(word => word.Box.CenterX > gutters[^1].Left);

    /// <summary>No word reaches into a gutter.</summary>
    private static bool Fits(Band band, IReadOnlyList<Gap> gutters) =>
        band.Words.All(word => gutters.All(gutter => word.Box.Right <= gutter.Left + 0.5f || word.Box.Left >= gutter.Right - 0.5f));
}
