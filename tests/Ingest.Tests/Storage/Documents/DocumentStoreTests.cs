using Ingest.Model;

namespace Ingest.Tests.Storage.Documents;

public sealed class DocumentStoreTests : IDisposable
{
    private readonly Records _records = new();

    [Fact]
    public void A_document_comes_back_with_its_pages_words_boxes_and_remarks()
    {
        var document = Examples.Document();
        _records.Documents.Save(document, 4096);

        var held = _records.Documents.Find(document.Sha256).ShouldNotBeNull();
        (held.Name, held.Bytes, held.Pages, held.Engine).ShouldBe(("example.pdf", 4096, 2, "poppler 22.12.0"));
        held.Remarks.ShouldBe(document.Remarks);
        _records.Documents.Pages(document.Sha256).ShouldHoldTheSameAs(document.Pages);
        _records.Documents.Page(document.Sha256, 2).ShouldHoldTheSameAs(document.Pages[1]);
        _records.Documents.Page(document.Sha256, 3).ShouldBeNull();
    }

    [Fact]
    public void A_pages_text_leaves_out_its_running_heads()
    {
        _records.Documents.Save(Examples.Document(), 1);
        _records.Documents.Text(Examples.Sha256)[0].ShouldBe("Agreement on joint mountain training\n\nThe Parties shall train together in the high mountains.");
    }

    [Fact]
    public void The_same_bytes_under_another_name_are_one_document_with_its_first_name()
    {
        _records.Documents.Save(Examples.Document(), 10);
        _records.Documents.Save(Examples.Document(name: "copy of example.pdf") with { Engine = "pdfpig 0.1.16", Remarks = [] }, 10);

        var held = _records.Documents.List().ShouldHaveSingleItem();
        (held.Name, held.Engine, held.Pages, held.Remarks.Count).ShouldBe(("example.pdf", "pdfpig 0.1.16", 2, 0));
        held.ReadAt.ShouldBeGreaterThan(held.FirstSeen);
    }

    public void Dispose() => _records.Dispose();
}
