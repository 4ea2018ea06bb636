namespace Ingest.Web.Registry.Analysis;

/// <summary>Plurilateral formats whose members are much the same.</summary>
/// <param name="Ids">The formats, sorted.</param>
/// <param name="Core">The countries in all of them, sorted.</param>
/// <param name="Members">The countries in any of them, sorted.</param>
public sealed record Cluster(IReadOnlyList<string> Ids, IReadOnlyList<string> Core, IReadOnlyList<string> Members)
{
    /// <summary>Formats are joined where their members' Jaccard index reaches <paramref name="alike"/>, one leading to the next.</summary>
    /// <param name="alike">0 to 1; at 0.5 two formats share at least half of all their members.</param>
    public static IReadOnlyList<Cluster> Find(IEnumerable<Agreement> agreements, double alike = 0.5)
    {
        // Formats of the very same members are one from the start; only different memberships are compared.
        var memberships = agreements.Where(agreement => agreement.Parties.Count > 2)
            .GroupBy(agreement => string.Join(',', agreement.Parties.Distinct().Order(StringComparer.Ordinal)))
            .OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => (Members: same.Key.Split(',').ToHashSet(), Formats: same.ToList())).ToList();
        var group = Enumerable.Range(0, memberships.Count).ToArray();
        for (var i = 0; i < memberships.Count; i++)
        {
            for (var j = i + 1; j < memberships.Count; j++)
            {
                if (Jaccard(memberships[i].Members, memberships[j].Members) >= alike)
                    Unite(group, i, j);
            }
        }

        return
        [
            .. memberships.Select((membership, index) => (membership.Formats, root: Root(group, index)))
                .GroupBy(pair => pair.root, pair => pair.Formats)
                .Select(alikes => alikes.SelectMany(formats => formats).OrderBy(format => format.Id, StringComparer.Ordinal).ToList())
                .Where(formats => formats.Count > 1)
                .Select(Of)
                .OrderByDescending(cluster => cluster.Ids.Count).ThenBy(cluster => cluster.Ids[0], StringComparer.Ordinal),
        ];
    }

    private static Cluster Of(List<Agreement> formats) => new(
        [.. formats.Select(format => format.Id)],
        [.. formats.Select(format => format.Parties.AsEnumerable()).Aggregate((core, parties) => core.Intersect(parties)).Order(StringComparer.Ordinal)],
        [.. formats.SelectMany(format => format.Parties).Distinct().Order(StringComparer.Ordinal)]);

    private static double Jaccard(HashSet<string> one, HashSet<string> other)
    {
        var shared = one.Count(other.Contains);
        return (double)shared / (one.Count + other.Count - shared);
    }

    private static int Root(int[] group, int index) => group[index] == index ? index : group[index] = Root(group, group[index]);

    private static void Unite(int[] group, int one, int other) => group[Root(group, other)] = Root(group, one);
}
