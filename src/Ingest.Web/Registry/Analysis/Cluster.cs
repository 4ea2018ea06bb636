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
        var formats = agreements.Where(agreement => agreement.Parties.Count > 2).OrderBy(agreement => agreement.Id, StringComparer.Ordinal).ToList();
        var group = Enumerable.Range(0, formats.Count).ToArray();
        for (var i = 0; i < formats.Count; i++)
        {
            for (var j = i + 1; j < formats.Count; j++)
            {
                if (Jaccard(formats[i].Parties, formats[j].Parties) >= alike)
                    Unite(group, i, j);
            }
        }

        return
        [
            .. formats.Select((format, index) => (format, root: Root(group, index)))
                .GroupBy(pair => pair.root, pair => pair.format)
                .Where(formatsAlike => formatsAlike.Count() > 1)
                .Select(formatsAlike => Of([.. formatsAlike]))
                .OrderByDescending(cluster => cluster.Ids.Count).ThenBy(cluster => cluster.Ids[0], StringComparer.Ordinal),
        ];
    }

    private static Cluster Of(IReadOnlyList<Agreement> formats) => new(
        [.. formats.Select(format => format.Id)],
        [.. formats.Select(format => format.Parties.AsEnumerable()).Aggregate((core, parties) => core.Intersect(parties)).Order(StringComparer.Ordinal)],
        [.. formats.SelectMany(format => format.Parties).Distinct().Order(StringComparer.Ordinal)]);

    private static double Jaccard(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var shared = one.Intersect(other).Count();
        return (double)shared / (one.Distinct().Count() + other.Distinct().Count() - shared);
    }

    private static int Root(int[] group, int index) => group[index] == index ? index : group[index] = Root(group, group[index]);

    private static void Unite(int[] group, int one, int other) => group[Root(group, other)] = Root(group, one);
}
