using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class ClusterTests
{
    [Fact]
    public void Formats_with_much_the_same_members_are_one_cluster()
    {
        var cluster = Cluster.Find([
            Pact("NB8", "DNK EST FIN ISL LTU LVA NOR SWE"),
            Pact("NORDEFCO", "DNK FIN ISL NOR SWE"),
            Pact("JEF", "DNK EST FIN GBR ISL LTU LVA NLD NOR SWE"),
            Pact("BENELUX", "BEL LUX NLD"),
            Pact("BILATERAL", "DNK SWE"),
        ]).ShouldHaveSingleItem();

        cluster.Ids.ShouldBe(["JEF", "NB8", "NORDEFCO"]);
        cluster.Core.ShouldBe(["DNK", "FIN", "ISL", "NOR", "SWE"]);
        cluster.Members.Count.ShouldBe(10);
    }
}
