namespace Ingest.Web.Registry.Analysis;

/// <summary>How many ties two regions have with each other; of a region with itself, those that stay at home.</summary>
public sealed record RegionTies(string One, string Other, int Ties)
{
    /// <summary>Every two regions that have ties, the most first. Countries without a region are left out.</summary>
    public static IReadOnlyList<RegionTies> Count(Network network, Regions regions) =>
    [
        .. network.Ties.Select(tie => (One: regions.Of(tie.Key.First), Other: regions.Of(tie.Key.Second), tie.Value.Count))
            .Where(tie => tie.One is not null && tie.Other is not null)
            .GroupBy(tie => new Pair(tie.One!, tie.Other!), tie => tie.Count)
            .Select(ties => new RegionTies(ties.Key.First, ties.Key.Second, ties.Sum()))
            .OrderByDescending(ties => ties.Ties).ThenBy(ties => ties.One, StringComparer.Ordinal).ThenBy(ties => ties.Other, StringComparer.Ordinal),
    ];
}
