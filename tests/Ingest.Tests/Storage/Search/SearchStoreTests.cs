using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Tests.Storage.Search;

public sealed class SearchStoreTests : IDisposable
{
    private readonly Records _records = new();

    public SearchStoreTests() => _records.Code(Examples.Coding(
        Examples.Agreement("c-1"),
        Examples.Agreement("c-2", "FRA", "POL") with { Title = Examples.Finding("Traité de l’Élysée nouvelle"), Basis = Basis.Mention }));

    [Theory]
    [InlineData("c-1", "mountain training")]
    [InlineData("c-1", "mountain trai")]
    [InlineData("", "mountain trai ")]
    [InlineData("c-2", "elysee")]
    [InlineData("c-2", "FRA")]
    [InlineData("c-1", "\"high mountains\"")]
    [InlineData("", "\"mountains high\"")]
    [InlineData("c-1,c-2", "shall train together")]
    [InlineData("c-1", "done at Ljubljana")]
    [InlineData("", "submarine")]
    [InlineData("c-1,c-2", "  ")]
    [InlineData("", "a\" OR title:* NEAR(")]
    public void Words_find_titles_parties_quotations_and_the_text_itself(string ids, string text) =>
        string.Join(',', _records.Candidates.List(new CandidateQuery { Where = new() { Text = text } }).Select(listed => listed.Id).Order()).ShouldBe(ids);

    [Fact]
    public void Words_and_filters_narrow_together() =>
        _records.Candidates.List(new CandidateQuery { Where = new() { Text = "shall train", Parties = ["POL"], FromYear = 2020, Content = "exercises" }, Status = CandidateStatus.Pending })
            .ShouldHaveSingleItem().Id.ShouldBe("c-2");

    [Fact]
    public void An_entry_is_found_by_its_corrected_title_and_by_its_document()
    {
        var id = _records.Decide(DecisionKind.Approve, "c-1").Entry!;
        _records.Decide(DecisionKind.Correct, id, decision => decision with { Values = [Examples.Vouched(Field.Title, "Alpine compact")] });
        Found("alpine compact").ShouldBe([id]);
        Found("joint mountain").ShouldBe([id]);
        Found("submarine").ShouldBeEmpty();

        List<string> Found(string text) => [.. _records.Entries.List(new EntryQuery { Where = new() { Text = text } }).Select(held => held.Entry.Id)];
    }

    [Fact]
    public void A_page_answers_with_the_words_around_the_found_ones()
    {
        var search = new SearchStore(_records.Database);
        var hit = search.Pages("mountains").ShouldHaveSingleItem();
        (hit.DocumentName, hit.Page).ShouldBe(("example.pdf", 1));
        hit.Snippet.Where(part => part.Found).Select(part => part.Text).ShouldBe(["mountains"]);
        search.Pages("Treaty Series").ShouldBeEmpty("running heads are not searched");
    }

    [Fact]
    public void A_document_read_anew_is_searched_by_its_new_reading()
    {
        var document = Examples.Document();
        _records.Documents.Save(document with { Blocks = [document.Blocks[1] with { Text = "Seabed" }] }, 1);
        var search = new SearchStore(_records.Database);
        search.Pages("mountains").ShouldBeEmpty();
        search.Pages("seabed").ShouldHaveSingleItem();
    }

    public void Dispose() => _records.Dispose();
}
