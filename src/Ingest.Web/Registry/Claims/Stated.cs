namespace Ingest.Web.Registry.Claims;

/// <summary>What a figure leaves room for.</summary>
internal static class Stated
{
    /// <summary>"Almost 20" is 17 to 20: one more would be "over".</summary>
    private const double Almost = 0.85;

    public static Func<double, bool> Exactly(double figure) => value => Math.Abs(value - figure) < 1e-9;

    public static Func<double, bool> Over(double figure) => value => value > figure;

    public static Func<double, bool> AlmostBut(double figure) => value => value >= Almost * figure && value <= figure;

    /// <summary>A share rounded to the whole per cent.</summary>
    public static Func<double, bool> Share(double figure) => value => Math.Abs(value - figure) <= 0.005;
}
