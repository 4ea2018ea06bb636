namespace Ingest.Pipeline.Evaluation;

/// <summary>How one field came out over all gold records.</summary>
public sealed record FieldScore
{
    public required string Field { get; init; }

    /// <summary>Gold records that have an answer.</summary>
    public int Of { get; init; }

    /// <summary>Of these, how many were given a value.</summary>
    public int Found { get; init; }

    /// <summary>Of these, how many were given the right value; for lists, all of it.</summary>
    public int Exact { get; init; }

    public int Abstained { get; init; }

    public double Precision { get; init; }

    public double Recall { get; init; }

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Cohen's kappa against the gold coder, for fields with one value out of a few; null for others.</summary>
    public double? Kappa { get; init; }

    public double ExactShare => Of == 0 ? 1 : (double)Exact / Of;
}
