using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Tests.Storage.Candidates;

public sealed class CodingStoreTests : IDisposable
{
    private readonly Records _records = new();

    [Fact]
    public void Saying_the_same_twice_makes_no_second_row()
    {
        var coding = Examples.Coding(Examples.Agreement("c-1"), Examples.Agreement("c-2", "POL", "SVN"));
        _records.Code(coding).New.ShouldBeTrue();
        _records.Code(coding).ShouldHoldTheSameAs(new CodingReceipt(false, ["c-1", "c-2"]));
        _records.Candidates.Count(new CandidateQuery()).ShouldBe(2);
        _records.Candidates.Find("c-1")!.Version.ShouldBe(1);
    }

    [Fact]
    public void A_pending_candidate_follows_its_coders_newest_word()
    {
        _records.Code(Examples.Coding(Examples.Agreement("c-1"), Examples.Agreement("c-2")));
        _records.Code(Examples.Coding(Examples.Agreement("c-1") with { Place = Examples.Finding("Graz") }));

        var only = _records.Candidates.List(new CandidateQuery()).ShouldHaveSingleItem();
        (only.Id, only.Place, only.Version).ShouldBe(("c-1", "Graz", 2));
    }

    [Fact]
    public void Another_coders_candidates_stay_on_the_list()
    {
        var model = new Coder(CoderKind.Model, "some-model", "1.0", "cafe");
        _records.Code(Examples.Coding(Examples.Agreement("c-1")));
        _records.Code(Examples.Coding(Examples.Agreement("m-1") with { Coder = model }));
        _records.Code(Examples.Coding());
        _records.Candidates.List(new CandidateQuery()).Select(listed => listed.Id).ShouldBe(["m-1"]);
    }

    [Fact]
    public void A_documents_claims_come_back_with_their_evidence()
    {
        var coding = Examples.Coding(Examples.Agreement());
        _records.Code(coding);
        _records.Codings.Claims(Examples.Sha256).ShouldHoldTheSameAs(coding.Claims);
    }

    [Fact]
    public void A_coding_of_an_unknown_document_is_refused() =>
        Should.Throw<IngestException>(() => _records.Codings.Save(new string('0', 64), Examples.Coding()))
            .Remedy.ShouldBe("Ingest the file first.");

    public void Dispose() => _records.Dispose();
}
