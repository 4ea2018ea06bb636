namespace Ingest.Model;

/// <summary>A proposed record awaiting people.</summary>
public sealed record Candidate
{
    /// <summary>Stable for the same document, coder and agreement: derived from their content, not from time.</summary>
    public required string Id { get; init; }

    public required string DocumentSha256 { get; init; }

    /// <summary>The document's file name as dropped.</summary>
    public required string DocumentName { get; init; }

    public required Basis Basis { get; init; }

    public required ArrangementKind Kind { get; init; }

    public required Coder Coder { get; init; }

    public Finding<string>? Title { get; init; }

    public IReadOnlyList<Finding<string>> Parties { get; init; } = [];

    public Finding<PartialDate?>? Signed { get; init; }

    public Finding<string>? Place { get; init; }

    public Finding<PartialDate?>? InForce { get; init; }

    /// <summary>ISO 8601 duration (<c>P10Y</c>) or <c>indefinite</c>.</summary>
    public Finding<string>? Duration { get; init; }

    public Finding<string>? Type { get; init; }

    public Finding<string>? LegalForm { get; init; }

    public Finding<bool?>? Binding { get; init; }

    public Finding<string>? Focus { get; init; }

    public IReadOnlyList<Finding<string>> Content { get; init; } = [];

    public IReadOnlyList<Finding<string>> Clauses { get; init; } = [];

    public IReadOnlyList<DatedEvent> Dates { get; init; } = [];

    public IReadOnlyList<FinalClause> FinalClauses { get; init; } = [];

    public IReadOnlyList<Link> Links { get; init; } = [];

    public IReadOnlyList<Evidence> Mentions { get; init; } = [];

    public IReadOnlyList<Evidence> DatedCommitments { get; init; } = [];
}
