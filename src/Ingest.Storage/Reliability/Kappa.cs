namespace Ingest.Storage;

/// <summary>Agreement of two coders on nominal codes, with and without what chance alone would give.</summary>
public static class Kappa
{
    /// <summary>Share of the units both coded on which they agree, 0 to 1; null where there is none.</summary>
    public static double? Percent(IReadOnlyList<(string A, string B)> units) =>
        units.Count == 0 ? null : (double)units.Count(unit => unit.A == unit.B) / units.Count;

    /// <summary>
    /// Cohen's kappa (J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological Measurement 20, 1960).
    /// 1 is perfect, 0 is chance, below 0 is worse than chance; null where both used one code throughout, for then chance explains all.
    /// </summary>
    public static double? Cohen(IReadOnlyList<(string A, string B)> units)
    {
        if (Percent(units) is not { } observed)
            return null;
        double n = units.Count;
        var byA = units.CountBy(unit => unit.A).ToDictionary();
        var expected = units.CountBy(unit => unit.B).Sum(code => byA.GetValueOrDefault(code.Key) / n * (code.Value / n));
        return expected >= 1 ? null : (observed - expected) / (1 - expected);
    }
}
