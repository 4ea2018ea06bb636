using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

/// <summary>What holds of every registry, tried on two hundred made ones; the seed is the case's number.</summary>
public sealed class PropertyTests
{
    private static readonly string[] States = ["DEU", "EST", "FIN", "FRA", "GBR", "LVA", "NOR", "POL", "SWE"];
    private static readonly string[] Contents = ["cyber", "exercises", "procurement_industry", "training_education"];
    private static readonly Floor Three = new("EDF", 3, ["DEU", "EST", "FIN", "FRA", "LVA", "POL", "SWE"], "a regulation");

    [Fact]
    public void The_order_of_parties_never_matters() => ForEach((seed, registry) =>
    {
        var turned = registry.Select(agreement => agreement with { Parties = [.. agreement.Parties.Reverse()] }).ToList();
        Everything(turned).ShouldBe(Everything(registry), $"seed {seed}");
    });

    [Fact]
    public void The_order_of_agreements_never_matters() => ForEach((seed, registry) =>
    {
        List<Agreement> turned = [.. registry];
        turned.Reverse();
        Everything(turned).ShouldBe(Everything(registry), $"seed {seed}");
    });

    [Fact]
    public void A_further_pact_fills_its_own_cells_and_leaves_their_neighbours_as_they_are() => ForEach((seed, registry) =>
    {
        var pact = Made(new Random(seed + 1000), "NEW");
        var before = new Coverage(registry, States, Contents, Today).Gaps().ToHashSet();
        var after = new Coverage([.. registry, pact], States, Contents, Today).Gaps().ToHashSet();
        before.Except(after).ShouldAllBe(cell => pact.Parties.Contains(cell.Country) && pact.Content.Contains(cell.Content), $"seed {seed}");
        after.Except(before).ShouldBeEmpty($"seed {seed}");
    });

    [Fact]
    public void Closing_a_triad_closes_that_triad() => ForEach((seed, registry) =>
    {
        if (OpenTriad.Find(new Network(registry, true)).FirstOrDefault() is not { } open)
            return;
        var closed = OpenTriad.Find(new Network([.. registry, Pact("NEW", $"{open.Missing.First} {open.Missing.Second}")], true));
        closed.ShouldNotContain(other => other.Missing == open.Missing, $"seed {seed}");
    });

    [Fact]
    public void Every_match_reaches_its_floor_and_none_of_its_pacts_does() => ForEach((seed, registry) =>
    {
        var byId = registry.ToDictionary(agreement => agreement.Id);
        foreach (var match in Match.Find(registry, Three, agreement => agreement.Content))
        {
            match.States.Count.ShouldBeGreaterThanOrEqualTo(3, $"seed {seed}");
            match.Ids.ShouldAllBe(id => Three.Eligible(byId[id].Parties).Count < 3);
        }
    });

    [Fact]
    public void Every_country_of_the_network_has_its_place_on_the_sheet() => ForEach((seed, registry) =>
    {
        var network = new Network(registry, true);
        var places = Placement.Of(network, Community.Find(network));
        places.Keys.Order().ShouldBe(network.Countries.Order(), $"seed {seed}");
        places.Values.ShouldAllBe(place => place.X >= 0 && place.X <= 1 && place.Y >= 0 && place.Y <= 1);
    });

    private static void ForEach(Action<int, IReadOnlyList<Agreement>> holds)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            holds(seed, [.. Enumerable.Range(0, random.Next(1, 16)).Select(i => Made(random, $"P{i:00}"))]);
        }
    }

    private static Agreement Made(Random random, string id) => Pact(
        id,
        string.Join(' ', random.GetItems(States, random.Next(2, 5)).Distinct()),
        string.Join(' ', random.GetItems(Contents, random.Next(0, 3)).Distinct()),
        $"{random.Next(2010, 2025)}-0{random.Next(1, 10)}-11",
        random.Next(4) == 0 ? $"{random.Next(2020, 2030)}" : null,
        random.Next(5) == 0 ? "mutual_defence" : "");

    /// <summary>All findings as one text.</summary>
    private static string Everything(IReadOnlyList<Agreement> registry)
    {
        var network = new Network(registry, true);
        return string.Join('\n', new object[]
        {
            Overlap.Find(registry, Today).Select(overlap => $"{string.Join(',', overlap.Parties)} {overlap.Content} {string.Join(',', overlap.Ids)}"),
            new Coverage(registry, States, Contents, Today).Gaps().Select(gap => $"{gap}"),
            Hub.Rank(registry, true, Regions.Default).Select(hub => $"{hub}"),
            RegionTies.Count(network, Regions.Default).Select(ties => $"{ties}"),
            Cluster.Find(registry).Select(cluster => $"{string.Join(',', cluster.Ids)} {string.Join(',', cluster.Core)} {string.Join(',', cluster.Members)}"),
            OpenTriad.Find(network).Select(open => $"{open.Missing} {string.Join(',', open.Common)}"),
            Match.Find(registry, Three, agreement => agreement.Content).Select(match => $"{match.Field} {string.Join(',', match.States)} {string.Join(',', match.Ids)}"),
            Pledge.Survey(registry, Today).Select(pledge => $"{pledge.Country} {pledge.Count}"),
            Community.Find(network).Select(community => string.Join(',', community)),
        }.Cast<IEnumerable<string>>().Select(lines => string.Join('\n', lines)));
    }
}
