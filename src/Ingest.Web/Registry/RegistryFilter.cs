using System.Globalization;
using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Web.Registry;

/// <summary>
/// What a reader asked of the registry, as every one of its addresses says it (<c>?party=FRA&amp;year=2024&amp;on=2025-06-30</c>):
/// pages, charts, analysis, downloads and the API read and write the same words, so that a number and its records are one address.
/// </summary>
public sealed record RegistryFilter
{
    /// <summary>Words (<c>q</c>), parties (<c>party</c>, <c>pair</c>), years (<c>year</c> or <c>from</c> and <c>to</c>) and codes.</summary>
    public Narrowing Where { get; init; } = new();

    /// <summary><c>status</c>: active (default), merged, withdrawn; null for <c>all</c>.</summary>
    public EntryStatus? Status { get; init; } = EntryStatus.Active;

    /// <summary><c>any</c>: codes or groups (<c>EU27</c>), one of which must be a party.</summary>
    public IReadOnlyList<string> AnyOf { get; init; } = [];

    /// <summary><c>among</c>: codes or groups, two of which must be parties.</summary>
    public IReadOnlyList<string> TwoOf { get; init; } = [];

    /// <summary><c>sides</c>: bilateral or plurilateral.</summary>
    public Sides? Sides { get; init; }

    /// <summary><c>binding</c>: binding, non-binding or unsettled.</summary>
    public Force? Force { get; init; }

    /// <summary><c>since</c>: signed on this day or later.</summary>
    public DateOnly? SignedFrom { get; init; }

    /// <summary><c>until</c>: signed on this day or before.</summary>
    public DateOnly? SignedTo { get; init; }

    /// <summary><c>year=none</c>.</summary>
    public bool Undated { get; init; }

    /// <summary><c>on</c>: the day on which agreements must stand; null for all there are.</summary>
    public DateOnly? On { get; init; }

    /// <summary><c>source</c>: <c>review</c>, or the registry they were imported from.</summary>
    public string? Source { get; init; }

    /// <summary><c>pairs=yes</c>: an agreement of three or more counts as a tie between each two of its parties. Narrows no list.</summary>
    public bool Pairs { get; init; }

    /// <summary><c>inferred=no</c>: parties that only a group's name proves are left out.</summary>
    public bool NamedOnly { get; init; }

    /// <summary><c>order</c>: signed (default), newest, changed or id.</summary>
    public EntryOrder Order { get; init; }

    /// <summary><c>p</c>: the page of a list, from 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Parameters whose values could not be read; they narrow nothing, and a reader should be told.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>The same as a question to the store, without a page.</summary>
    public EntryQuery Query => new()
    {
        Where = Where,
        Status = Status,
        AnyOf = CountryGroups.Expand(AnyOf),
        TwoOf = CountryGroups.Expand(TwoOf),
        Sides = Sides,
        Force = Force,
        SignedFrom = SignedFrom,
        SignedTo = SignedTo,
        Undated = Undated,
        StandingOn = On,
        NamedOnly = NamedOnly,
        Source = Source,
        Order = Order,
    };

    public static RegistryFilter Of(IQueryCollection query) => new QueryReading(query).Filter();

    /// <summary>The question with a page of the list.</summary>
    public EntryQuery PageOf(int size) => Query with { Skip = (Page - 1) * size, Take = size };

    /// <summary>The query string that means the same, with its question mark; empty where nothing is asked. The page is left out: a narrower list begins at its first.</summary>
    public override string ToString()
    {
        var pairs = string.Join('&', Parameters().Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => $"{pair.Name}={Escape(pair.Value!)}"));
        return pairs.Length == 0 ? "" : "?" + pairs;
    }

    /// <summary>The parameters in their fixed order; those without a value are not part of the address.</summary>
    public IEnumerable<(string Name, string? Value)> Parameters()
    {
        yield return ("q", Where.Text);
        foreach (var party in Where.Parties)
            yield return ("party", party);
        yield return ("any", string.Join(',', AnyOf));
        yield return ("among", string.Join(',', TwoOf));
        var one = Where.FromYear is not null && Where.FromYear == Where.ToYear;
        yield return ("year", Undated ? Narrowing.None : one ? Number(Where.FromYear) : null);
        yield return ("from", one ? null : Number(Where.FromYear));
        yield return ("to", one ? null : Number(Where.ToYear));
        yield return ("since", Day(SignedFrom));
        yield return ("until", Day(SignedTo));
        yield return ("type", Where.Type);
        yield return ("focus", Where.Focus);
        yield return ("content", Where.Content);
        yield return ("clause", Where.Clause);
        yield return ("binding", Force is { } force ? Words.Of(force) : null);
        yield return ("sides", Sides is { } sides ? Words.Of(sides) : null);
        yield return ("status", Status is null ? "all" : Status == EntryStatus.Active ? null : Words.Of(Status.Value));
        yield return ("source", Source);
        yield return ("on", Day(On));
        yield return ("pairs", Pairs ? "yes" : null);
        yield return ("inferred", NamedOnly ? "no" : null);
        yield return ("order", Order == EntryOrder.Signed ? null : Words.Of(Order));
    }

    /// <summary>Commas stay readable.</summary>
    private static string Escape(string value) => Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal);

    private static string? Number(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
