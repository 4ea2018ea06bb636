using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry;

/// <summary>The network of countries, placed and counted, as the chart draws it and its table says it.</summary>
/// <param name="Hubs">The greatest first.</param>
/// <param name="Communities">The largest first.</param>
/// <param name="Places">Where each country is drawn, 0 to 1 in both directions.</param>
/// <param name="Ties">The pairs with the number of agreements they share, the strongest first.</param>
public sealed record Constellation(
    IReadOnlyList<Hub> Hubs, IReadOnlyList<IReadOnlyList<string>> Communities, IReadOnlyDictionary<string, (double X, double Y)> Places, IReadOnlyList<(Pair Pair, int Count)> Ties)
{
    /// <summary>Communities that have a colour of their own; the rest share the last.</summary>
    public const int Colours = 6;

    /// <summary>From 1.</summary>
    public int Colour(string country) => Math.Min(Colours, 1 + Communities.TakeWhile(community => !community.Contains(country)).Count());

    /// <summary>The list of exactly the records of a line.</summary>
    public static RegistryFilter Leads(RegistryFilter filter, Pair pair) => filter with
    {
        Page = 1,
        Where = filter.Where with { Parties = [.. filter.Where.Parties.Union([pair.First, pair.Second])] },
        Sides = filter.Sides ?? (filter.Pairs ? null : Storage.Sides.Bilateral),
    };

    public static Constellation Of(RegistryView view) => view.Once("constellation", () =>
    {
        var communities = Community.Find(view.Network);
        return new Constellation(
            Hub.Rank(view.Agreements, view.Filter.Pairs, Regions.Default),
            communities,
            Placement.Of(view.Network, communities),
            [.. view.Network.Ties.Select(tie => (tie.Key, tie.Value.Count)).OrderByDescending(tie => tie.Count).ThenBy(tie => tie.Key.ToString(), StringComparer.Ordinal)]);
    });
}
