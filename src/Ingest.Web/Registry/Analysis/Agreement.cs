using Ingest.Model;

namespace Ingest.Web.Registry.Analysis;

/// <summary>What the analysis needs of an entry: codes and dates only.</summary>
public sealed record Agreement
{
    /// <summary>The entry's public id.</summary>
    public required string Id { get; init; }

    public string Title { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-3 codes or organisations' acronyms, sorted, each once.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    public PartialDate? Signed { get; init; }

    public PartialDate? InForce { get; init; }

    /// <summary>The last day; null where it has no end or none is known.</summary>
    public PartialDate? Expires { get; init; }

    public string? Type { get; init; }

    public string? Focus { get; init; }

    public bool? Binding { get; init; }

    public IReadOnlyList<string> Content { get; init; } = [];

    public IReadOnlyList<string> Clauses { get; init; } = [];

    /// <summary>Commitments with an actor, a verb of undertaking and a date or budget.</summary>
    public int DatedCommitments { get; init; }

    /// <summary>Exactly two parties.</summary>
    public bool Bilateral => Parties.Count == 2;

    /// <summary>Whether it stands on a day, as the registry's lists see it too.</summary>
    public bool StandsOn(DateOnly day) =>
        new Standing(Standing.FirstDay(Signed ?? InForce), Standing.LastDay(Expires), Clauses.Contains("renewal")).On(day);
}
