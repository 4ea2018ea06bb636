using System.Globalization;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry;

/// <summary>How a facet reads an agreement and how it narrows a filter.</summary>
/// <param name="Of">The values an agreement is counted under.</param>
/// <param name="Chosen">The value the filter is narrowed to now; null for none.</param>
/// <param name="With">The filter narrowed to a value, or no longer narrowed by null.</param>
internal sealed record FacetKind(
    string Name, string Heading, Func<Agreement, IEnumerable<string>> Of, Func<RegistryFilter, string?> Chosen, Func<RegistryFilter, string?, RegistryFilter> With)
{
    /// <summary>Those that hold one value at a time; parties and pairs narrow further with each.</summary>
    public static IReadOnlyList<FacetKind> Single { get; } =
    [
        new("year", "Year", agreement => [agreement.Signed?.Year.ToString(CultureInfo.InvariantCulture) ?? Narrowing.None], Year, WithYear),
        new("sides", "Sides", agreement => agreement.Bilateral ? ["bilateral"] : agreement.Plurilateral ? ["plurilateral"] : [],
            filter => filter.Sides is { } sides ? Words.Of(sides) : null, (filter, value) => filter with { Sides = Words.Read<Sides>(value) }),
        new("type", "Type", agreement => [agreement.Type ?? Narrowing.None], filter => filter.Where.Type, (filter, value) => filter with { Where = filter.Where with { Type = value } }),
        new("focus", "Focus", agreement => [agreement.Focus ?? Narrowing.None], filter => filter.Where.Focus, (filter, value) => filter with { Where = filter.Where with { Focus = value } }),
        new("content", "Content", agreement => Some(agreement.Content), filter => filter.Where.Content, (filter, value) => filter with { Where = filter.Where with { Content = value } }),
        new("clause", "Clauses", agreement => Some(agreement.Clauses), filter => filter.Where.Clause, (filter, value) => filter with { Where = filter.Where with { Clause = value } }),
        new("binding", "Binding", agreement => [Words.Of(agreement.Binding switch { true => Force.Binding, false => Force.NonBinding, null => Force.Unsettled })],
            filter => filter.Force is { } force ? Words.Of(force) : null, (filter, value) => filter with { Force = Words.Read<Force>(value) }),
        new("source", "Source", agreement => [agreement.Source], filter => filter.Source, (filter, value) => filter with { Source = value }),
        new("status", "Status", agreement => [Words.Of(agreement.Status)], filter => filter.Status is { } status ? Words.Of(status) : null,
            (filter, value) => filter with { Status = Words.Read<EntryStatus>(value) }),
    ];

    private static IReadOnlyList<string> Some(IReadOnlyList<string> codes) => codes.Count == 0 ? [Narrowing.None] : codes;

    private static string? Year(RegistryFilter filter) => filter.Undated ? Narrowing.None
        : filter.Where.FromYear is { } year && year == filter.Where.ToYear ? year.ToString(CultureInfo.InvariantCulture)
        : null;

    private static RegistryFilter WithYear(RegistryFilter filter, string? value)
    {
        int? year = value is null or Narrowing.None ? null : int.Parse(value, CultureInfo.InvariantCulture);
        return filter with { Undated = value == Narrowing.None, Where = filter.Where with { FromYear = year, ToYear = year } };
    }
}
