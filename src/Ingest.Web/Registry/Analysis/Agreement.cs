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

    /// <summary>
    /// Whether it stands on a day: signed by then and not expired. Where only the year or month is known, the agreement
    /// counts from its first day and until its last, so that an as-of view never drops what may already have been there.
    /// </summary>
    public bool StandsOn(DateOnly day) =>
        (Signed ?? InForce) is { } begin && FirstDay(begin) <= day && (Expires is not { } end || LastDay(end) >= day);

    public static DateOnly FirstDay(PartialDate date) => new(date.Year, date.Month ?? 1, date.Day ?? 1);

    public static DateOnly LastDay(PartialDate date)
    {
        var month = date.Month ?? 12;
        return new DateOnly(date.Year, month, date.Day ?? DateTime.DaysInMonth(date.Year, month));
    }
}
