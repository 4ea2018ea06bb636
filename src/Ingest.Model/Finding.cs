namespace Ingest.Model;

/// <summary>A value with its confidence and the words that prove it; or, with no value, the reasons for abstaining.</summary>
public sealed record Finding<T>
{
    public Finding(T? value, double confidence, IReadOnlyList<Evidence> evidence)
    {
        if (value is not null && evidence.Count == 0)
            throw new ArgumentException("A value without evidence cannot exist.", nameof(evidence));
        Value = value;
        Confidence = confidence;
        Evidence = evidence;
    }

    /// <summary>Null means the coder abstained; <see cref="Note"/> then says why.</summary>
    public T? Value { get; }

    /// <summary>0 to 1: of values given 0.9, nine in ten should be right.</summary>
    public double Confidence { get; }

    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>Why this value, or why none, in words for the reviewer; empty where the evidence speaks for itself.</summary>
    public string Note { get; init; } = "";

    /// <summary>A finer value where the codebook has one, e.g. <c>treaty_automatic</c> under <c>mutual_defence</c>, <c>exploratory</c> under a content code.</summary>
    public string? Detail { get; init; }

    /// <summary>True where the words prove the value only through a table (a group's members), not by naming it.</summary>
    public bool Inferred { get; init; }
}
