using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class ExpiryTests
{
    [Fact]
    public void The_next_twelve_months_are_listed_soonest_first_with_who_renews()
    {
        var expiries = Expiry.Within(
            [
                Pact("LATER", "FIN NOR", expires: "2027-01-01"),
                Pact("SECOND", "FIN NOR", expires: "2026", clauses: "renewal"),
                Pact("FIRST", "FIN NOR", expires: "2025-07-01"),
                Pact("PAST", "FIN NOR", expires: "2025-06-29"),
            ],
            Today, new DateOnly(2026, 12, 31));

        expiries.Select(expiry => (expiry.Id, expiry.Renews)).ShouldBe([("FIRST", false), ("SECOND", true)]);
    }
}
