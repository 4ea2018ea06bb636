using System.IO.Compression;
using System.Text;
using Ingest.Model;
using Ingest.Reading;
using Ingest.Reading.Extraction;
using Ingest.Reading.Layout;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>A brief saved from the web, a note, a Word file: read too, told by their content.</summary>
public sealed class TextFormatsTests : IDisposable
{
    private readonly ReadingDesk _desk = new();

    [Fact]
    public async Task Plain_text_keeps_its_words_and_gets_pages()
    {
        var read = await _desk.ReadAsync(Encoding.UTF8.GetBytes(string.Join("\n\n", Enumerable.Range(1, 120).Select(number => $"{number}. The Parties meet in Tromsø."))), name: "note.txt");
        read.Pages.Count.ShouldBeGreaterThan(1);
        read.Pages.SelectMany(page => page.Words).Count(word => word.Text == "Tromsø.").ShouldBe(120);
        read.Pages.ShouldAllBe(page => page.Verdict == Verdict.Readable);
    }

    [Fact]
    public async Task Text_in_an_old_encoding_keeps_its_accents() =>
        ReadingDesk.Text((await _desk.ReadAsync(Encoding.Latin1.GetBytes("Les Parties se sont réunies à Genève."), name: "a")).Pages[0]).ShouldBe("Les Parties se sont réunies à Genève.");

    [Fact]
    public async Task Markdown_loses_its_marks_and_keeps_its_headings()
    {
        var document = await ArrangeAsync("# Joint Statement\n\nThe **ministers** met in [Vilnius](https://example.org).\n\n- first\n- second\n", "brief.md");
        document.Blocks[0].Text.ShouldBe("Joint Statement");
        document.Blocks[0].Kind.ShouldBeOneOf(BlockKind.Title, BlockKind.Heading);
        document.Blocks[1].Text.ShouldBe("The ministers met in Vilnius.");
        string.Join('|', document.Blocks.Skip(2).Select(block => block.Text)).ShouldContain("second");
    }

    [Fact]
    public async Task A_web_page_is_read_without_its_menus_and_scripts()
    {
        const string page = "<!DOCTYPE html><html><head><title>x</title><script>var a='evil';</script></head><body><nav><a>Home</a></nav>"
            + "<h1>Agreement on Training</h1><p>The Parties &amp; their forces<br>train together.</p><ol><li>One</li><li>Two</li></ol>"
            + "<table><tr><th>State</th><th>Year</th></tr><tr><td>Norway</td><td>1999</td></tr></table></body></html>";
        var read = await _desk.ReadAsync(Encoding.UTF8.GetBytes(page), name: "page.html");
        ReadingDesk.Text(read.Pages[0]).ShouldBe("Agreement on Training The Parties & their forces train together. 1. One 2. Two State Year Norway 1999");
    }

    [Theory]
    [InlineData("<p style='display: none'>secret order</p>")]
    [InlineData("<p hidden>secret order</p>")]
    [InlineData("<span style='color:white'>secret order</span>")]
    public async Task What_a_web_page_hides_is_kept_apart(string trick)
    {
        var read = await _desk.ReadAsync(Encoding.UTF8.GetBytes($"<html><body><p>The Parties agree.</p><div>{trick}</div></body></html>"), name: "page.html");
        read.Pages[0].Words.ShouldNotContain(word => word.Text == "secret");
        read.Remarks.ShouldContain(remark => remark.Code == "hidden-text" && remark.Message.Contains("secret order", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_nested_without_end_is_stopped_by_the_clock()
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 400_000)) + "deep";
        (await FaultAsync(Encoding.UTF8.GetBytes(page), new ReadingOptions { TimeoutSeconds = 1 }, "deep.html")).Code.ShouldBe("timed-out");
    }

    [Fact]
    public async Task A_deeply_nested_page_is_read()
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat("<div>", 3_000)) + "deep";
        (await _desk.ReadAsync(Encoding.UTF8.GetBytes(page), name: "deep.html")).Pages[0].Words.ShouldHaveSingleItem().Text.ShouldBe("deep");
    }

    [Fact]
    public async Task A_word_document_is_read_with_headings_tables_and_notes_and_without_what_was_deleted()
    {
        const string body = "<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/></w:pPr><w:r><w:t>Protocol</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t xml:space=\"preserve\">The Parties </w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del><w:r><w:t>agree.</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret order</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Norway</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1999</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        var read = await _desk.ReadAsync(Docx(body, "<w:footnote><w:p><w:r><w:t>See above.</w:t></w:r></w:p></w:footnote>"), name: "protocol.docx");
        ReadingDesk.Text(read.Pages[0]).ShouldBe("Protocol The Parties agree. Norway 1999 See above.");
        read.Pages[0].Words[0].Box.Height.ShouldBeGreaterThan(read.Pages[0].Words[1].Box.Height);
        read.Remarks.ShouldHaveSingleItem().Message.ShouldContain("secret order");
    }

    [Fact]
    public async Task An_archive_that_is_no_word_document_is_refused() =>
        (await Should.ThrowAsync<IngestException>(_desk.ReadAsync(Zip(("a.txt", "text")), name: "a.docx"))).Code.ShouldBe("not-a-pdf");

    [Fact]
    public async Task A_cut_off_word_document_is_damaged() =>
        (await Should.ThrowAsync<IngestException>(_desk.ReadAsync(Docx("<w:p/>", "")[..200], name: "a.docx"))).Code.ShouldBe("damaged");

    [Fact]
    public async Task A_word_document_that_unpacks_without_end_meets_its_limit() =>
        (await FaultAsync(Docx(string.Concat(Enumerable.Repeat("<w:p><w:r><w:t>boom</w:t></w:r></w:p>", 60_000)), ""), new ReadingOptions { OutputMegabytes = 2 }, "bomb.docx")).Code.ShouldBe("too-large");

    [Fact]
    public async Task A_word_document_that_needs_too_much_memory_meets_its_limit() =>
        (await FaultAsync(Docx("<w:p><w:r><w:t>" + new string('x', 40_000_000) + "</w:t></w:r></w:p>", ""), new ReadingOptions { MemoryMegabytes = 64 }, "bomb.docx")).Code.ShouldBe("out-of-memory");

    [Fact]
    public async Task A_word_document_whose_entities_multiply_is_damaged()
    {
        const string Laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><d>&c;</d>";
        (await FaultAsync(Zip(("word/document.xml", Laughs)), new ReadingOptions(), "laughs.docx")).Code.ShouldBe("damaged");
    }

    [Theory]
    [InlineData(17_000_000, "too-large")]
    [InlineData(9_000_000, "too-many-pages")]
    public async Task A_text_without_end_is_not_taken_in(int length, string code) =>
        (await FaultAsync(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("on and on ", length / 10))), new ReadingOptions { MaxPages = 500 }, "endless.txt")).Code.ShouldBe(code);

    [Fact]
    public async Task An_error_page_saved_as_pdf_is_not_taken_for_the_treaty() =>
        (await Should.ThrowAsync<IngestException>(_desk.ReadAsync(Encoding.UTF8.GetBytes("<html><body>404</body></html>"), name: "treaty.pdf"))).Code.ShouldBe("not-a-pdf");

    [Fact]
    public async Task Its_pages_can_be_drawn_with_every_word_in_its_place()
    {
        var file = _desk.Put(Encoding.UTF8.GetBytes("Fish & <chips> in Łódź"), "note.txt");
        var svg = System.Xml.Linq.XDocument.Parse(Encoding.UTF8.GetString(await new PageDrawing(new ReadingOptions()).DrawAsync(file, 1, 72)));
        string.Join(' ', svg.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value)).ShouldBe("Fish & <chips> in Łódź");
    }

    public void Dispose() => _desk.Dispose();

    private Task<IngestException> FaultAsync(byte[] bytes, ReadingOptions options, string name) => Should.ThrowAsync<IngestException>(_desk.ReadAsync(bytes, options, name));

    private async Task<Document> ArrangeAsync(string text, string name)
    {
        var file = _desk.Put(Encoding.UTF8.GetBytes(text), name);
        return new LayoutStage().Arrange(file, await new ExtractionStage(new ReadingOptions()).ExtractAsync(file));
    }

    private static byte[] Docx(string body, string notes)
    {
        const string space = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        return Zip(("word/document.xml", $"<w:document {space}><w:body>{body}</w:body></w:document>"), ("word/footnotes.xml", $"<w:footnotes {space}>{notes}</w:footnotes>"));
    }

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
            foreach (var (name, text) in entries)
            {
                using var entry = new StreamWriter(archive.CreateEntry(name).Open());
                entry.Write(text);
            }

        return file.ToArray();
    }
}
