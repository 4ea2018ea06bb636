using Ingest.Model;

namespace Ingest.Storage;

/// <summary>Which candidates to list; what is null or empty does not narrow the list.</summary>
public sealed record CandidateQuery
{
    /// <summary>Words, parties, years and codes.</summary>
    public Narrowing Where { get; init; } = new();

    public CandidateStatus? Status { get; init; }

    public Basis? Basis { get; init; }

    /// <summary>SHA-256 of the document they stand in.</summary>
    public string? Document { get; init; }

    public CandidateOrder Order { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;
}
