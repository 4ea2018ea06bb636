using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Registry.Analysis;

/// <summary>What the analysis needs of an entry: codes and dates only.</summary>
public sealed record Agreement
{
    /// <summary>The entry's public id.</summary>
    public required string Id { get; init; }

    public string Title { get; init; } = "";

    /// <summary>ISO 3166-1 alpha-3 codes or organisations' acronyms, sorted, each once.</summary>
    public required IReadOnlyList<string> Parties { get; init; }

    /// <summary>Those of the parties that only a group's name proves.</summary>
    public IReadOnlyList<string> Inferred { get; init; } = [];

    public PartialDate? Signed { get; init; }

    public PartialDate? InForce { get; init; }

    /// <summary>The last day; null where it has no end or none is known.</summary>
    public PartialDate? Expires { get; init; }

    public string? Type { get; init; }

    public string? Focus { get; init; }

    public bool? Binding { get; init; }

    public IReadOnlyList<string> Content { get; init; } = [];

    public IReadOnlyList<string> Clauses { get; init; } = [];

    public EntryStatus Status { get; init; }

    /// <summary><c>review</c>, or the registry it was imported from.</summary>
    public string Source { get; init; } = EntryStore.Reviewed;

    /// <summary>Exactly two parties.</summary>
    public bool Bilateral => Parties.Count == 2;

    /// <summary>Three parties or more.</summary>
    public bool Plurilateral => Parties.Count > 2;

    public static Agreement Of(ListedEntry entry) => new()
    {
        Id = entry.Id,
        Title = entry.Title ?? "",
        Parties = entry.Parties,
        Inferred = entry.Inferred,
        Signed = entry.Signed,
        InForce = entry.InForce,
        Expires = entry.Standing.Until is { } day ? new PartialDate(day.Year, day.Month, day.Day) : null,
        Type = entry.Type,
        Focus = entry.Focus,
        Binding = entry.Binding,
        Content = entry.Content,
        Clauses = entry.Clauses,
        Status = entry.Status,
        Source = entry.Source,
    };

    /// <summary>Without the parties that only a group's name proves.</summary>
    public Agreement NamedOnly() => Inferred.Count == 0 ? this : this with { Parties = [.. Parties.Except(Inferred)], Inferred = [] };

    /// <summary>Whether it stands on a day, as the registry's lists see it too.</summary>
    public bool StandsOn(DateOnly day) =>
        new Standing(Standing.FirstDay(Signed ?? InForce), Standing.LastDay(Expires), Clauses.Contains("renewal")).On(day);
}
