using Ingest.Model;

namespace Ingest.Storage;

/// <summary>What people decided of a candidate; what its coder said stands in its findings.</summary>
public sealed record CandidateState
{
    public CandidateStatus Status { get; init; }

    /// <summary>The entry it supports; null unless approved.</summary>
    public string? Entry { get; init; }

    /// <summary>Values people put in place of the coder's, field by field.</summary>
    public IReadOnlyList<RecordedValue> Values { get; init; } = [];

    public IReadOnlyList<Tie> Ties { get; init; } = [];
}
