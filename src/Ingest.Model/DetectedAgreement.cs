namespace Ingest.Model;

/// <summary>One agreement found in a document: what it is called, who, when, where, and the passages that speak of it.</summary>
public sealed record DetectedAgreement
{
    public required Basis Basis { get; init; }

    public required ArrangementKind Kind { get; init; }

    public Finding<string>? Title { get; init; }

    /// <summary>ISO 3166-1 alpha-3 codes, or the acronym of an organisation; sorted, each once.</summary>
    public IReadOnlyList<Finding<string>> Parties { get; init; } = [];

    /// <summary>Every date with a role; the best date of each role first.</summary>
    public IReadOnlyList<DatedEvent> Dates { get; init; } = [];

    /// <summary>Where it was signed: the English name of a city the gazetteer knows, otherwise as printed.</summary>
    public Finding<string>? Place { get; init; }

    /// <summary>What the coders may look at: the instrument's own passages, or for a mention the sentences that name it.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>Every place that names it.</summary>
    public IReadOnlyList<Evidence> Mentions { get; init; } = [];

    /// <summary>Ties to other agreements that its own words state.</summary>
    public IReadOnlyList<Link> Links { get; init; } = [];

    /// <summary>False where the document is only an act about the agreement (approval law, notice) and its text is not at hand.</summary>
    public bool FullText { get; init; }
}
