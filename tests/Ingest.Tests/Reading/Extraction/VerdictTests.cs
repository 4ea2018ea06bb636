using Ingest.Model;
using Ingest.Reading;
using Ingest.Reading.Extraction;
using Ingest.Reading.Extraction.Verdicts;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>Every page is explained: read, thin, garbled, a picture, or blank.</summary>
public sealed class VerdictTests : IDisposable
{
    private readonly ReadingDesk _desk = new();

    [Fact]
    public async Task Prose_is_readable() => await HasAsync(TreatyPage.Of(TreatyPage.Prose), Verdict.Readable);

    [Fact]
    public async Task A_page_number_alone_is_thin() => await HasAsync(RawPdf.Line("12", 300, 40), Verdict.Thin);

    [Fact]
    public async Task An_empty_page_is_blank() => await HasAsync("", Verdict.Blank);

    [Fact]
    public async Task A_drawing_without_text_is_a_picture() => await HasAsync("0 g 100 300 m 400 600 l 500 300 l f", Verdict.ImageOnly);

    [Fact]
    public async Task Letters_that_are_no_language_are_garbled_even_when_they_are_recognised()
    {
        var random = new Random(7);
        var gibberish = Enumerable.Range(0, 20).Select(_ => string.Join(' ', Enumerable.Range(0, 8).Select(_ => string.Concat(Enumerable.Range(0, 7).Select(_ => "bcdfghkmnpqstvxz"[random.Next(16)])))));
        await HasAsync(TreatyPage.Of([.. gibberish]), Verdict.Garbled);
    }

    [Fact]
    public void Signs_in_the_place_of_letters_are_garbled()
    {
        string[] text = ["Ministerstva", "zahrani£ných", "vecí", "a", "európskych", "záleºitostí", "oznamuje", "ºe", "dohoda", "nadobudla", "platnos", "v", "súlade", "s", "£lánkom"];
        var words = text.Select((word, i) => new Word(word, new Box(i, 0, i + 1, 1), i)).ToList();
        PageVerdict.Of(Letters.Of(words), Prose.Of(words), 0).ShouldBe(Verdict.Garbled);
    }

    [Fact]
    public async Task A_picture_of_text_that_no_installed_language_may_read_says_so()
    {
        var read = await _desk.ReadAsync(new RawPdf().Page("0 g 100 300 m 400 600 l 500 300 l f").Bytes(), new ReadingOptions { OcrLanguages = ["none"] });
        read.Pages[0].Verdict.ShouldBe(Verdict.ImageOnly);
        read.Remarks.ShouldHaveSingleItem().Code.ShouldBe("ocr-missing");
    }

    [Fact]
    public async Task One_bad_page_is_a_remark_and_the_others_are_read()
    {
        var read = await _desk.ReadAsync(new RawPdf().Page(TreatyPage.Of(TreatyPage.Prose)).Page("0 g 100 300 m 400 600 l 500 300 l f").Page(TreatyPage.Of(TreatyPage.Prose)), ReadingDesk.English);
        read.Pages.Select(page => page.Verdict).ShouldBe([Verdict.Readable, Verdict.ImageOnly, Verdict.Readable]);
        read.Remarks.ShouldHaveSingleItem().Page.ShouldBe(2);
    }

    [Fact]
    public async Task A_table_of_figures_is_readable() =>
        await HasAsync(TreatyPage.Of([.. Enumerable.Range(1, 20).Select(row => $"{row} 1{row}4.50 {row * 37} 20{row + 10:D2} {row * 3}%")]), Verdict.Readable);

    [Fact]
    public async Task A_page_of_web_addresses_is_readable() =>
        await HasAsync(TreatyPage.Of([.. TreatyPage.Prose.Take(2), .. Enumerable.Range(1, 12).Select(row => $"https://example.org/treaties/{row}/a-very-long-address-of-a-page-that-has-no-space-in-it")], 8), Verdict.Readable);

    [Fact]
    public async Task Letters_from_a_font_without_a_character_map_are_recognised_from_the_picture()
    {
        // The page shows honest letters, but its character map shifts each by three places, as careless subset fonts do.
        var pdf = new RawPdf();
        var map = pdf.AddStream("", System.Text.Encoding.ASCII.GetBytes(ShiftedMap()));
        var font = pdf.Add($"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode {map} 0 R>>");
        pdf.Page(TreatyPage.Of([.. TreatyPage.Prose, .. TreatyPage.Prose, .. TreatyPage.Prose]).Replace("/F1", "/F9", StringComparison.Ordinal), fonts: $"<</F9 {font} 0 R>>");
        var read = await _desk.ReadAsync(pdf, ReadingDesk.English);
        // PdfPig takes no map's word for a standard font's letters, and has them right.
        read.Pages[0].Source.ShouldBe(PdfEngines.Library == "PdfPig" ? TextSource.Text : TextSource.Ocr);
        read.Pages[0].Verdict.ShouldBe(Verdict.Readable);
        ReadingDesk.Text(read.Pages[0]).ShouldContain("consult on any matter");
    }

    public void Dispose() => _desk.Dispose();

    private static string ShiftedMap() =>
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n"
        + "1 beginbfrange <41> <7A> <0044> endbfrange endcmap end end";

    private async Task HasAsync(string content, Verdict verdict)
    {
        var page = (await _desk.ReadAsync(new RawPdf().Page(content), ReadingDesk.English)).Pages[0];
        page.Verdict.ShouldBe(verdict, $"{page.Figures}");
    }
}
