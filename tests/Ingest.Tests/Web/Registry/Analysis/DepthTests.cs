using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Registry.Analysis;
using static Ingest.Tests.Web.Registry.Analysis.SmallRegistry;

namespace Ingest.Tests.Web.Registry.Analysis;

public sealed class DepthTests
{
    [Theory]
    [InlineData("", "", 0, DepthRung.Symbolic)]
    [InlineData("", "cyber", 0, DepthRung.Exploratory)]
    [InlineData("cyber", "exercises", 0, DepthRung.Firm)]
    [InlineData("cyber exercises", "", 1, DepthRung.Firm)]
    [InlineData("cyber exercises maritime", "", 0, DepthRung.Firm)]
    [InlineData("cyber exercises maritime", "", 1, DepthRung.Operational)]
    public void The_words_reach_the_rung_they_commit_to(string firm, string exploratory, int dated, DepthRung rung) =>
        Depth.Of([Pact("A", "FIN NOR")], Texts("A", firm, exploratory, dated)).ShouldHaveSingleItem().Rung.ShouldBe(rung);

    [Fact]
    public void Of_an_agreement_without_its_text_nothing_is_told() =>
        Depth.Of([Pact("A", "FIN NOR")], Texts("B", "cyber", "", 0)).ShouldBeEmpty();

    private static Dictionary<string, EntryDepth> Texts(string id, string firm, string exploratory, int dated) => new()
    {
        [id] = new EntryDepth(
            id,
            firm.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            exploratory.Split(' ', StringSplitOptions.RemoveEmptyEntries),
            [.. Enumerable.Range(0, dated).Select(i => new Citation("", new Evidence(1, default, $"by 203{i}")))]),
    };
}
