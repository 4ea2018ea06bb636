using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class PledgeTests
{
    [Fact]
    public void Clauses_are_told_by_country_binding_or_not()
    {
        var pledges = Pledge.Survey(
            [
                Pact("A", "FRA GRC", clauses: "mutual_defence") with { Binding = true },
                Pact("B", "FRA POL", clauses: "mutual_defence") with { Binding = true },
                Pact("C", "FIN GBR", clauses: "mutual_defence") with { Binding = false },
                Pact("D", "FRA GBR", "exercises"),
                Pact("OVER", "FRA ITA", signed: "1900", expires: "1910", clauses: "mutual_defence"),
            ],
            Today);

        pledges.Select(pledge => (pledge.Country, pledge.Binding.Count, pledge.NonBinding.Count)).ShouldBe([("FRA", 2, 0), ("GRC", 1, 0), ("POL", 1, 0), ("FIN", 0, 1), ("GBR", 0, 1)]);
    }
}
