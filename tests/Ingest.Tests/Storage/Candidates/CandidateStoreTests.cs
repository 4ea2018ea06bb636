using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Tests.Storage.Candidates;

public sealed class CandidateStoreTests : IDisposable
{
    private readonly Records _records = new();

    [Fact]
    public void A_candidate_comes_back_exactly_as_it_was_coded()
    {
        var candidate = Examples.Agreement();
        _records.Code(Examples.Coding(candidate));

        var held = _records.Candidates.Find("c-1").ShouldNotBeNull();
        held.Candidate.ShouldHoldTheSameAs(candidate);
        (held.Status, held.Version).ShouldBe((CandidateStatus.Pending, 1));
        _records.Candidates.Find("c-2").ShouldBeNull();
    }

    [Theory]
    [InlineData("c-1", "AUT", null, null, null)]
    [InlineData("c-2", "POL", null, null, null)]
    [InlineData("c-1,c-2", "SVN", null, null, null)]
    [InlineData("c-2", null, 2022, null, null)]
    [InlineData("c-1,c-2", null, null, "exercises", null)]
    [InlineData("", null, null, null, "mutual_defence")]
    public void A_list_narrows_by_party_year_content_and_clause(string ids, string? party, int? from, string? content, string? clause)
    {
        _records.Code(Examples.Coding(
            Examples.Agreement("c-1"), Examples.Agreement("c-2", "POL", "SVN") with { Signed = Examples.Date("2023") }));
        var query = new CandidateQuery { Where = new() { Parties = party is null ? [] : [party], FromYear = from, Content = content, Clause = clause } };

        string.Join(',', _records.Candidates.List(query).Select(listed => listed.Id).Order()).ShouldBe(ids);
        _records.Candidates.Count(query).ShouldBe(ids.Split(',', StringSplitOptions.RemoveEmptyEntries).Length);
        _records.Candidates.Load(query).Count.ShouldBe(_records.Candidates.Count(query));
    }

    [Fact]
    public void The_list_by_doubt_begins_with_the_least_certain()
    {
        var sure = Examples.Agreement("sure") with { Focus = Examples.Finding("operational") };
        _records.Code(Examples.Coding(sure, Examples.Agreement("unsure")));
        _records.Candidates.List(new CandidateQuery { Order = CandidateOrder.Doubt }).Select(listed => (listed.Id, listed.Confidence))
            .ShouldBe([("unsure", 0.4), ("sure", 0.8)]);
    }

    public void Dispose() => _records.Dispose();
}
