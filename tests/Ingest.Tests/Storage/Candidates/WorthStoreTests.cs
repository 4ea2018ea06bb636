using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Tests.Storage.Candidates;

public sealed class WorthStoreTests : IDisposable
{
    private readonly Records _records = new();

    [Fact]
    public void The_queue_begins_where_an_answer_moves_the_figures_most()
    {
        _records.Code(Examples.Coding(
            Signed("known", "2021-03-04"), Signed("again", "2021-03-04"), Signed("common", "2021-07-01"), Signed("rare", "2019-07-01", "MLT", "CYP"),
            Signed("rare and sure", "2019-08-01", "MLT", "CYP") with { Focus = Examples.Finding("operational"), Type = Examples.Finding("cooperation_agreement") }));
        _records.Decide(DecisionKind.Approve, "known");
        new WorthStore(_records.Database).Reweigh(0).ShouldBeNull();
        // What is sure moves little though it is rare; "again" is of the parties and the day of an entry and would add nothing.
        Order().ShouldBe(["rare", "common", "rare and sure", "again"]);
    }

    [Fact]
    public void Weighing_goes_on_where_it_ended()
    {
        _records.Code(Examples.Coding([.. Enumerable.Range(1, 5).Select(i => Signed($"c-{i}", $"20{10 + i}-01-01"))]));
        var worths = new WorthStore(_records.Database);
        (worths.Reweigh(0, 2), worths.Reweigh(2, 2), worths.Reweigh(4, 2)).ShouldBe((2L, 4L, null));
        worths.Figures().ShouldBeEmpty();
    }

    private static Candidate Signed(string id, string date, params string[] parties) => Examples.Agreement(id, parties) with { Signed = Examples.Date(date) };

    private List<string> Order() =>
        [.. _records.Candidates.List(new CandidateQuery { Status = CandidateStatus.Pending, Order = CandidateOrder.Worth }).Select(listed => listed.Id)];

    public void Dispose() => _records.Dispose();
}
