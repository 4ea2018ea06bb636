namespace Ingest.Agreements.Classification;

/// <summary>How often each kind of ground proved right on hand-coded agreements; <c>docs/measurements.md</c> says how these were measured.</summary>
internal static class Confidence
{
    /// <summary>Below this a value is withheld: the gold gives no support for it.</summary>
    public const double Least = 0.5;

    public const double NamedByTitle = 0.95;
    public const double NamedByTitleOnly = 0.75;
    public const double ReadFromText = 0.7;
    public const double Weak = 0.55;
    public const double ExpressClause = 0.95;
    public const double Procedure = 0.95;
    public const double Wording = 0.9;
    public const double ByForm = 0.65;
    public const double Clause = 0.9;
    public const double Spoken = 0.6;

    /// <summary>One undertaking may be a slip of a cue; each further one halves the doubt that is left.</summary>
    public static double Undertakings(double support) => Math.Round(Math.Min(0.97, 1 - (0.3 * Math.Pow(0.5, Math.Max(0, support - 1)))), 2);
}
