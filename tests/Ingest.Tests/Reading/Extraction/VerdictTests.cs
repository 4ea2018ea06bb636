using Ingest.Model;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>Every page is explained: read, thin, garbled, a picture, or blank.</summary>
public sealed class VerdictTests : IDisposable
{
    private static readonly string[] Prose =
    [
        "The Parties shall, at the request of either of them, consult on any matter that",
        "touches the application of this Agreement. Each Party shall bear the costs of its",
        "own forces, and neither of them may claim from the other what was lost in training.",
        "The ministers meet once in a year, or whenever one of them asks for it in writing.",
    ];

    private readonly ReadingDesk _desk = new();

    [Fact]
    public async Task Prose_is_readable() => await HasAsync(Lines(Prose), Verdict.Readable);

    [Fact]
    public async Task A_page_number_alone_is_thin() => await HasAsync(RawPdf.Line("12", 300, 40), Verdict.Thin);

    [Fact]
    public async Task An_empty_page_is_blank() => await HasAsync("", Verdict.Blank);

    [Fact]
    public async Task A_drawing_without_text_is_a_picture() => await HasAsync("0 g 100 300 m 400 600 l 500 300 l f", Verdict.ImageOnly);

    [Fact]
    public async Task A_table_of_figures_is_readable() =>
        await HasAsync(Lines([.. Enumerable.Range(1, 20).Select(row => $"{row} 1{row}4.50 {row * 37} 20{row + 10:D2} {row * 3}%")]), Verdict.Readable);

    [Fact]
    public async Task A_page_of_web_addresses_is_readable() =>
        await HasAsync(Lines([.. Prose.Take(2), .. Enumerable.Range(1, 12).Select(row => $"https://example.org/treaties/{row}/a-very-long-address-of-a-page-that-has-no-space-in-it")], 8), Verdict.Readable);

    [Fact]
    public async Task Letters_from_a_font_without_a_character_map_are_recognised_from_the_picture()
    {
        // The page shows honest letters, but its character map shifts each by three places, as careless subset fonts do.
        var pdf = new RawPdf();
        var map = pdf.AddStream("", System.Text.Encoding.ASCII.GetBytes(ShiftedMap()));
        var font = pdf.Add($"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode {map} 0 R>>");
        pdf.Page(Lines([.. Prose, .. Prose, .. Prose]).Replace("/F1", "/F9", StringComparison.Ordinal), fonts: $"<</F9 {font} 0 R>>");
        var read = await _desk.ReadAsync(pdf);
        read.Pages[0].Source.ShouldBe(TextSource.Ocr);
        read.Pages[0].Verdict.ShouldBe(Verdict.Readable);
        ReadingDesk.Text(read.Pages[0]).ShouldContain("consult on any matter");
    }

    public void Dispose() => _desk.Dispose();

    private static string Lines(IReadOnlyList<string> lines, double size = 11) =>
        string.Concat(lines.Select((line, index) => RawPdf.Line(line, 60, 760 - 16 * index, size)));

    private static string ShiftedMap() =>
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def 1 begincodespacerange <00> <FF> endcodespacerange\n"
        + "1 beginbfrange <41> <7A> <0044> endbfrange endcmap end end";

    private async Task HasAsync(string content, Verdict verdict)
    {
        var page = (await _desk.ReadAsync(new RawPdf().Page(content))).Pages[0];
        page.Verdict.ShouldBe(verdict, $"{page.Figures}");
    }
}
