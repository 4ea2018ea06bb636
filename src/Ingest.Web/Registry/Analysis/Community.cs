namespace Ingest.Web.Registry.Analysis;

/// <summary>
/// Countries tied more closely to each other than to the rest: communities of greatest modularity, found by merging
/// the pair of communities that gains most until nothing is gained (Clauset, Newman and Moore, Phys. Rev. E 70, 2004).
/// Ties are weighted by the number of agreements; equal gains are settled alphabetically, so the answer is always the same.
/// </summary>
public static class Community
{
    /// <summary>Communities, the largest first, members sorted.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Find(Network network)
    {
        var communities = network.Countries.Select(country => new SortedSet<string>(StringComparer.Ordinal) { country }).ToList();
        var total = network.Ties.Sum(tie => (double)tie.Value.Count);
        if (total == 0)
            return [];
        var strength = network.Countries.ToDictionary(country => country, country => network.Partners(country).Sum(partner => (double)network.Between(country, partner).Count));
        while (Best(network, communities, strength, total) is { } best)
        {
            communities[best.One].UnionWith(communities[best.Other]);
            communities.RemoveAt(best.Other);
        }

        return [.. communities.OrderByDescending(community => community.Count).ThenBy(community => community.Min, StringComparer.Ordinal).Select(community => community.ToList())];
    }

    private static (int One, int Other)? Best(Network network, List<SortedSet<string>> communities, Dictionary<string, double> strength, double total)
    {
        var place = communities.SelectMany((community, index) => community.Select(country => (country, index))).ToDictionary(pair => pair.country, pair => pair.index);
        var weight = communities.Select(community => community.Sum(country => strength[country])).ToArray();
        var between = new SortedDictionary<(int, int), double>();
        foreach (var (pair, ids) in network.Ties)
        {
            var (one, other) = (place[pair.First], place[pair.Second]);
            if (one != other)
            {
                var key = one < other ? (one, other) : (other, one);
                between[key] = between.GetValueOrDefault(key) + ids.Count;
            }
        }

        (int, int)? best = null;
        var most = 1e-12;
        foreach (var ((one, other), ties) in between)
        {
            var gain = ties / total - weight[one] * weight[other] / (2 * total * total);
            if (gain > most)
                (best, most) = ((one, other), gain);
        }

        return best;
    }
}
