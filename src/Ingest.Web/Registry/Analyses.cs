using Ingest.Storage;
using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry;

/// <summary>What is found in a view of the registry: each answer once for each state of it, for the pages and as data alike.</summary>
public sealed class Analyses(EntryTextStore texts, RegistryOptions options)
{
    /// <summary>What a procurement pact may be about besides a named system.</summary>
    private static readonly IReadOnlyList<string> Fields = ["maritime", "air_missile_defence", "cyber", "space", "nuclear", "demining_cbrn"];

    public RegistryOptions Options => options;

    public IReadOnlyList<Floor> Floors { get; } = [.. options.Floors.Select(floor => floor with { Members = CountryGroups.Expand(floor.Members), OneOf = floor.OneOf is null ? null : CountryGroups.Expand(floor.OneOf) })];

    public IReadOnlyList<Overlap> Overlaps(RegistryView view) => view.Once("overlaps", () => Overlap.Find(view.Agreements, view.Day));

    /// <summary>Countries with an agreement on view, by every content code in use there.</summary>
    public Coverage Coverage(RegistryView view) => view.Once("coverage", () => new Coverage(
        view.Agreements,
        [.. Hubs(view).Select(hub => hub.Country)],
        [.. view.Agreements.SelectMany(agreement => agreement.Content).CountBy(code => code).OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)],
        view.Day));

    public IReadOnlyList<Hub> Hubs(RegistryView view) => view.Once("hubs", () => Hub.Rank(view.Agreements, view.Filter.Pairs, Regions.Default));

    public IReadOnlyList<RegionTies> Regional(RegistryView view) => view.Once("regional", () => RegionTies.Count(view.Network, Regions.Default));

    public IReadOnlyList<Cluster> Clusters(RegistryView view) => view.Once("clusters", () => Cluster.Find(view.Agreements.Where(agreement => agreement.StandsOn(view.Day))));

    public IReadOnlyList<OpenTriad> Triads(RegistryView view) => view.Once("triads", () => OpenTriad.Find(view.Network));

    /// <summary>Standing procurement pacts, as many floors as there are.</summary>
    public IReadOnlyList<Agreement> Pacts(RegistryView view) => view.Once("pacts", () => (IReadOnlyList<Agreement>)
        [.. view.Agreements.Where(agreement => agreement.Content.Contains("procurement_industry") && agreement.StandsOn(view.Day))]);

    public IReadOnlyList<Match> Matches(RegistryView view) => view.Once("matches", () =>
    {
        var systems = Naming.Find(texts.Passages(Words(options.Systems)), options.Systems).ToLookup(naming => naming.Entry, naming => naming.Thing);
        var bilateral = Pacts(view).Where(agreement => agreement.Bilateral).ToList();
        return (IReadOnlyList<Match>)[.. Floors.SelectMany(floor => Match.Find(bilateral, floor, agreement => systems[agreement.Id].Concat(agreement.Content.Intersect(Fields))))];
    });

    public IReadOnlyList<Naming> Hooks(RegistryView view) => view.Once("hooks", () =>
    {
        var shown = view.Agreements.Select(agreement => agreement.Id).ToHashSet();
        return (IReadOnlyList<Naming>)[.. Naming.Find(texts.Passages(Words(options.Instruments)).Where(passage => shown.Contains(passage.Entry)), options.Instruments)
            .OrderBy(naming => naming.Thing, StringComparer.Ordinal).ThenBy(naming => naming.Entry, StringComparer.Ordinal).ThenBy(naming => naming.Page)];
    });

    public IReadOnlyList<Backstop> Backstops(RegistryView view) =>
        view.Once("backstop", () => Backstop.Survey(view.Ties, options.Frontline, options.Supporters, options.Backstop, view.Day));

    public IReadOnlyList<Pledge> Pledges(RegistryView view) => view.Once("pledges", () => Pledge.Survey(view.Agreements, view.Day));

    public IReadOnlyList<Expiry> Expiries(RegistryView view) => view.Once("expiries", () => Expiry.Within(view.Agreements, view.Day, view.Day.AddYears(1)));

    public IReadOnlyList<Depth> Depths(RegistryView view) =>
        view.Once("depths", () => Depth.Of(view.Agreements, texts.Depths().ToDictionary(depth => depth.Entry)));

    private static IReadOnlyList<string> Words(IReadOnlyList<NamedThing> things) => [.. things.SelectMany(thing => thing.Words)];
}
