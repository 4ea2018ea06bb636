using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class BackstopTests
{
    [Fact]
    public void What_a_frontline_state_holds_and_lacks_is_named_for_each_supporter()
    {
        var survey = Backstop.Survey(
            [Pact("A", "DEU LTU", "status_stationing exercises"), Pact("B", "FRA LTU", "exercises", "2001", "2010")],
            ["LTU"], ["DEU", "FRA"], ["status_stationing", "exercises", "military_assistance"], Today);

        survey[0].Undertakings["exercises"].ShouldBe(["A"]);
        survey[0].Missing.ShouldBe(["military_assistance"]);
        survey[1].Missing.Count.ShouldBe(3);
    }
}
