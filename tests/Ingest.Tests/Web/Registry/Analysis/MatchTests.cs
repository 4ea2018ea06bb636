using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class MatchTests
{
    private static readonly Floor Three = new("EDF", 3, ["DEU", "DNK", "EST", "FIN", "NLD", "SWE"], "a regulation");

    [Fact]
    public void Two_bilateral_pacts_on_one_system_with_a_common_state_reach_three()
    {
        var match = Match.Find([Pact("A", "EST FIN", "procurement_industry"), Pact("B", "FIN SWE", "procurement_industry")], Three, _ => ["CV90"]).ShouldHaveSingleItem();

        match.States.ShouldBe(["EST", "FIN", "SWE"]);
        match.Ids.ShouldBe(["A", "B"]);
    }

    [Fact]
    public void Pacts_on_different_systems_do_not_match() =>
        Match.Find([Pact("A", "EST FIN", "procurement_industry"), Pact("B", "FIN SWE", "procurement_industry")], Three, agreement => [agreement.Id]).ShouldBeEmpty();

    [Fact]
    public void States_outside_the_instrument_do_not_count_towards_its_floor() =>
        Match.Find([Pact("A", "FIN GBR", "procurement_industry"), Pact("B", "FIN SWE", "procurement_industry")], Three, _ => ["CV90"]).ShouldBeEmpty();

    [Fact]
    public void Two_states_none_of_which_is_a_member_do_not_reach_a_floor_that_asks_for_one()
    {
        var floor = new Floor("SAFE", 2, ["FIN", "NOR", "UKR"], "a regulation", OneOf: ["FIN"]);
        (floor.ReachedBy(["NOR", "UKR"]), floor.ReachedBy(["FIN", "UKR"]), floor.ReachedBy(["FIN", "GBR"])).ShouldBe((false, true, false));
        Match.Find([Pact("A", "NOR UKR", "procurement_industry"), Pact("B", "GBR NOR", "procurement_industry")], floor, _ => ["CV90"]).ShouldBeEmpty();
    }

    [Fact]
    public void A_pact_that_reaches_the_floor_alone_needs_no_match() =>
        Match.Find([Pact("A", "EST FIN SWE", "procurement_industry"), Pact("B", "FIN NLD", "procurement_industry")], Three, _ => ["CV90"]).ShouldBeEmpty();
}
