using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class OpenTriadTests
{
    [Fact]
    public void A_pair_with_two_partners_in_common_and_no_pact_is_listed_once()
    {
        var network = new Network([Pact("1", "EST FIN"), Pact("2", "FIN POL"), Pact("3", "EST SWE"), Pact("4", "POL SWE"), Pact("5", "FIN SWE")], plurilateral: false);

        var open = OpenTriad.Find(network).ShouldHaveSingleItem();

        open.Missing.ShouldBe(new Pair("POL", "EST"));
        open.Common.ShouldBe(["FIN", "SWE"]);
    }

    [Fact]
    public void A_closed_triangle_lacks_nothing() =>
        OpenTriad.Find(new Network([Pact("1", "EST FIN"), Pact("2", "FIN POL"), Pact("3", "EST POL")], plurilateral: false), least: 1).ShouldBeEmpty();
}
