using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class NetworkTests
{
    [Fact]
    public void An_agreement_of_ten_states_is_forty_five_pairs_when_asked_for()
    {
        Agreement[] registry = [Pact("JEF", "DNK EST FIN GBR ISL LTU LVA NLD NOR SWE")];

        new Network(registry, plurilateral: true).Ties.Count.ShouldBe(45);
        new Network(registry, plurilateral: false).Ties.ShouldBeEmpty();
    }

    [Fact]
    public void The_order_of_parties_never_matters() =>
        new Network([Pact("A", "FIN SWE"), Pact("B", "SWE FIN")], plurilateral: false).Between("SWE", "FIN").ShouldBe(["A", "B"]);

    [Fact]
    public void Hubs_are_ranked_by_agreements_and_say_how_far_they_stay_at_home()
    {
        var hubs = Hub.Rank([Pact("A", "EST LVA"), Pact("B", "LTU LVA"), Pact("C", "FRA LVA"), Pact("D", "FRA ITA")], plurilateral: false, Regions.Default);

        hubs.Select(hub => (hub.Country, hub.Agreements, hub.Partners)).Take(2).ShouldBe([("LVA", 3, 3), ("FRA", 2, 2)]);
        hubs[0].OwnRegionShare!.Value.ShouldBe(2 / 3.0, 1e-9);
    }

    [Fact]
    public void Two_rings_joined_by_one_tie_are_two_communities()
    {
        Agreement[] registry =
        [
            Pact("1", "DNK NOR"), Pact("2", "NOR SWE"), Pact("3", "DNK SWE"),
            Pact("4", "ESP FRA"), Pact("5", "FRA ITA"), Pact("6", "ESP ITA"),
            Pact("7", "FRA SWE"),
        ];

        Community.Find(new Network(registry, plurilateral: false)).ShouldBe([["DNK", "NOR", "SWE"], ["ESP", "FRA", "ITA"]]);
    }
}
