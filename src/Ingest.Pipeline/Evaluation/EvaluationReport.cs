namespace Ingest.Pipeline.Evaluation;

/// <summary>How a coder did against people.</summary>
public sealed record EvaluationReport
{
    public required int Documents { get; init; }

    public required IReadOnlyList<FieldScore> Fields { get; init; }

    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    public required IReadOnlyList<Miss> Misses { get; init; }

    /// <summary>Documents that could not be read, with the reason.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    public FieldScore this[string field] => Fields.First(score => score.Field == field);
}
