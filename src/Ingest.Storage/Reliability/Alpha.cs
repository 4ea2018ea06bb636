namespace Ingest.Storage;

/// <summary>Agreement of any number of coders, some of whom may have left units out.</summary>
public static class Alpha
{
    /// <summary>
    /// Krippendorff's alpha for nominal codes (K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", 2011), by the coincidences of
    /// all pairs of values within a unit. 1 is perfect, 0 is chance; null where no unit was coded twice, or one code was used throughout.
    /// </summary>
    /// <param name="units">For each unit what each coder said; null where a coder did not code it.</param>
    public static double? Nominal(IEnumerable<IReadOnlyList<string?>> units)
    {
        var (n, agreeing) = (0, 0.0);
        var totals = new Dictionary<string, int>();
        foreach (var values in units.Select(unit => unit.OfType<string>().ToList()).Where(values => values.Count >= 2))
        {
            n += values.Count;
            foreach (var (code, count) in values.CountBy(code => code))
            {
                totals[code] = totals.GetValueOrDefault(code) + count;
                agreeing += (double)count * (count - 1) / (values.Count - 1);
            }
        }

        if (n == 0 || totals.Count < 2)
            return null;
        var observed = 1 - agreeing / n;
        var expected = 1 - totals.Values.Sum(count => (double)count * (count - 1)) / ((double)n * (n - 1));
        return 1 - observed / expected;
    }
}
