namespace Ingest.Model;

/// <summary>A detected agreement with its codes. A null finding was not looked for; a finding without value is an abstention.</summary>
public sealed record ClassifiedAgreement
{
    public required DetectedAgreement Detected { get; init; }

    /// <summary>A type code of the codebook.</summary>
    public Finding<string>? Type { get; init; }

    public Finding<string>? LegalForm { get; init; }

    public Finding<bool?>? Binding { get; init; }

    /// <summary>The one primary content.</summary>
    public Finding<string>? Focus { get; init; }

    /// <summary>Content codes, each once; <see cref="Finding{T}.Detail"/> is <c>firm</c> or <c>exploratory</c>.</summary>
    public IReadOnlyList<Finding<string>> Content { get; init; } = [];

    /// <summary>Clause codes, each once.</summary>
    public IReadOnlyList<Finding<string>> Clauses { get; init; } = [];

    public IReadOnlyList<FinalClause> FinalClauses { get; init; } = [];

    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>Commitments that have an actor, a verb of undertaking and a date or budget.</summary>
    public IReadOnlyList<Evidence> DatedCommitments { get; init; } = [];
}
