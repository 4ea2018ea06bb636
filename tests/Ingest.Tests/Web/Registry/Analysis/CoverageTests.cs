using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class CoverageTests
{
    private static readonly string[] Countries = ["AUT", "EST", "FIN"];
    private static readonly string[] Contents = ["cyber", "exercises"];

    [Fact]
    public void Empty_cells_are_named()
    {
        var coverage = new Coverage([Pact("A", "EST FIN", "cyber"), Pact("B", "EST NOR", "exercises")], Countries, Contents, Today);

        coverage.Gaps().ShouldBe([("AUT", "cyber"), ("AUT", "exercises"), ("FIN", "exercises")]);
        coverage.Of("EST", "exercises").ShouldBe(["B"]);
    }

    [Fact]
    public void A_further_pact_fills_cells_and_empties_none()
    {
        Agreement[] before = [Pact("A", "EST FIN", "cyber")];
        var gaps = new Coverage(before, Countries, Contents, Today).Gaps().ToHashSet();

        foreach (var (parties, content) in from one in Countries from other in Countries from code in Contents where one != other select ($"{one} {other}", code))
            new Coverage([.. before, Pact("B", parties, content)], Countries, Contents, Today).Gaps().ShouldBeSubsetOf(gaps);
    }
}
