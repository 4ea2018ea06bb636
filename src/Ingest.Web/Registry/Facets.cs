using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry;

/// <summary>
/// The facets of a list. Each counts what it would leave: the list as narrowed by everything but itself; parties and pairs,
/// of which several may be chosen, count within the list as it is.
/// </summary>
public static class Facets
{
    /// <summary>Pairs are many; these are the strongest.</summary>
    private const int MostPairs = 40;

    public static IReadOnlyList<Facet> Of(LiveRegistry registry, RegistryFilter filter)
    {
        var view = registry.View(filter);
        return [view.Once("parties", () => Parties(view)), view.Once("pairs", () => Pairs(view)), .. FacetKind.Single.Select(kind => Counted(registry, kind, filter))];
    }

    /// <summary>One facet alone, e.g. for a chart.</summary>
    public static Facet Of(LiveRegistry registry, RegistryFilter filter, string name) => Counted(registry, FacetKind.Single.Single(kind => kind.Name == name), filter);

    private static Facet Counted(LiveRegistry registry, FacetKind kind, RegistryFilter filter)
    {
        var chosen = kind.Chosen(filter);
        var without = registry.View(kind.With(filter, null));
        return without.Once($"facet {kind.Name} {chosen}", () => new Facet(kind.Name, kind.Heading,
        [
            .. without.Agreements.SelectMany(agreement => kind.Of(agreement).Distinct()).CountBy(value => value)
                .Select(pair => new FacetValue(pair.Key, pair.Value, kind.With(filter, pair.Key == chosen ? null : pair.Key) with { Page = 1 }, pair.Key == chosen))
                .OrderByDescending(value => kind.Name == "year" ? 0 : value.Count).ThenBy(value => value.Code, StringComparer.Ordinal),
        ]));
    }

    private static Facet Parties(RegistryView view)
    {
        var chosen = view.Filter.Where.Parties;
        return new Facet("party", "Parties",
        [
            .. view.Agreements.SelectMany(agreement => agreement.Parties).CountBy(party => party)
                .Select(pair => new FacetValue(pair.Key, pair.Value, With([.. chosen.Contains(pair.Key) ? chosen.Where(code => code != pair.Key) : chosen.Append(pair.Key)]), chosen.Contains(pair.Key)))
                .OrderByDescending(value => value.Chosen).ThenByDescending(value => value.Count).ThenBy(value => value.Code, StringComparer.Ordinal),
        ]);

        RegistryFilter With(IReadOnlyList<string> parties) => view.Filter with { Page = 1, Where = view.Filter.Where with { Parties = parties } };
    }

    private static Facet Pairs(RegistryView view)
    {
        var chosen = view.Filter.Where.Parties;
        return new Facet("pair", "Pairs",
        [
            .. view.Agreements.SelectMany(agreement => Pair.Among(agreement.Parties)).CountBy(pair => pair)
                .Where(pair => !(chosen.Contains(pair.Key.First) && chosen.Contains(pair.Key.Second)))
                .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.ToString(), StringComparer.Ordinal).Take(MostPairs)
                .Select(pair => new FacetValue($"{pair.Key.First}-{pair.Key.Second}", pair.Value, With(pair.Key), false)),
        ]);

        RegistryFilter With(Pair pair) =>
            view.Filter with { Page = 1, Where = view.Filter.Where with { Parties = [.. chosen.Union([pair.First, pair.Second])] } };
    }
}
