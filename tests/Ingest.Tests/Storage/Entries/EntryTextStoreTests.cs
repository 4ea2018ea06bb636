using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Tests.Storage.Entries;

public sealed class EntryTextStoreTests : IDisposable
{
    private readonly Records _records = new();

    [Fact]
    public void A_pledge_to_defend_is_firm_by_treaty_and_not_where_it_is_political()
    {
        _records.Code(Examples.Coding(
            Examples.Agreement("c-1") with { Content = [Examples.Finding("mutual_defence") with { Detail = "treaty_all_means" }] },
            Examples.Agreement("c-2", "NOR", "SWE") with { Content = [Examples.Finding("mutual_defence") with { Detail = "political_on_request" }] }));
        var treaty = _records.Decide(DecisionKind.Approve, "c-1").Entry;
        _records.Decide(DecisionKind.Approve, "c-2");
        var depths = new EntryTextStore(_records.Database).Depths();
        depths.Count.ShouldBe(2);
        foreach (var depth in depths)
            (depth.Entry == treaty ? depth.Firm : depth.Exploratory).ShouldBe(["mutual_defence"]);
    }

    public void Dispose() => _records.Dispose();
}
