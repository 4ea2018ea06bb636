using Ingest.Model;

namespace Ingest.Storage;

/// <summary>Which candidates to list; what is null or empty does not narrow the list.</summary>
public sealed record CandidateQuery
{
    /// <summary>Words that all stand in its title, parties or quotations, or on one page of the document that is its text.</summary>
    public string? Text { get; init; }

    public CandidateStatus? Status { get; init; }

    public Basis? Basis { get; init; }

    /// <summary>SHA-256 of the document they stand in.</summary>
    public string? Document { get; init; }

    /// <summary>Codes of parties, all of which must be parties.</summary>
    public IReadOnlyList<string> Parties { get; init; } = [];

    public int? FromYear { get; init; }

    public int? ToYear { get; init; }

    public string? Type { get; init; }

    public string? Focus { get; init; }

    /// <summary>A content code.</summary>
    public string? Content { get; init; }

    /// <summary>A clause code.</summary>
    public string? Clause { get; init; }

    public CandidateOrder Order { get; init; }

    public int Skip { get; init; }

    public int Take { get; init; } = 50;
}
