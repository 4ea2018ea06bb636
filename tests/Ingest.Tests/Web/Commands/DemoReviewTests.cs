using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Storage;
using Ingest.Web.Commands;

namespace Ingest.Tests.Web.Commands;

public sealed class DemoReviewTests : IDisposable
{
    private readonly Records _records = new();

    private DemoReview Review => new(_records.Database, _records.Clock);

    [Fact]
    public void A_second_demonstration_doubles_nothing_and_what_is_doubtful_is_left_for_people()
    {
        _records.Code(Examples.Coding(Examples.Agreement("c-1"), Examples.Agreement("c-2", "NOR", "SWE"), Examples.Agreement("c-3", "FRA", "POL") with { Signed = null }));
        Review.Run().ShouldBe(2);
        Review.Run().ShouldBe(0);
        _records.Entries.Count(new EntryQuery()).ShouldBe(2);
        _records.Candidates.Find("c-3")!.Status.ShouldBe(CandidateStatus.Pending);
        _records.Decisions.Of("c-1").ShouldHaveSingleItem().Decision.By.ShouldBe(DemoReview.Reviewer);
    }

    [Fact]
    public void Two_documents_of_one_agreement_make_one_entry()
    {
        var other = new string('e', 64);
        _records.Code(Examples.Coding(Examples.Agreement("c-1")));
        _records.Code(Examples.Coding(Examples.Agreement("c-2") with { DocumentSha256 = other, Basis = Basis.Mention }), other, "other.pdf");
        Review.Run().ShouldBe(2);
        _records.Entries.List(new EntryQuery()).ShouldHaveSingleItem().Entry.Candidates.ShouldBe(["c-1", "c-2"]);
    }

    [Fact]
    public void What_a_person_took_back_is_not_decided_again()
    {
        _records.Code(Examples.Coding(Examples.Agreement("c-1")));
        Review.Run().ShouldBe(1);
        _records.Decide(DecisionKind.Reopen, "c-1");
        Review.Run().ShouldBe(0);
        _records.Entries.Count(new EntryQuery()).ShouldBe(0);
    }

    public void Dispose() => _records.Dispose();
}
