using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class OverlapTests
{
    [Fact]
    public void Two_pacts_of_the_same_states_on_the_same_thing_overlap()
    {
        var overlap = Overlap.Find([Pact("B", "SWE FIN", "cyber exercises", "2024"), Pact("A", "FIN SWE", "cyber", "2020")], Today).ShouldHaveSingleItem();

        overlap.Parties.ShouldBe(["FIN", "SWE"]);
        overlap.Content.ShouldBe("cyber");
        overlap.Ids.ShouldBe(["A", "B"]);
    }

    [Fact]
    public void A_pact_that_has_ended_overlaps_with_nothing() =>
        Overlap.Find([Pact("A", "FIN SWE", "cyber", "2010", "2020-01-01"), Pact("B", "FIN SWE", "cyber", "2024")], Today).ShouldBeEmpty();

    [Fact]
    public void Pacts_with_one_party_more_do_not_overlap() =>
        Overlap.Find([Pact("A", "FIN SWE", "cyber"), Pact("B", "FIN NOR SWE", "cyber")], Today).ShouldBeEmpty();
}
