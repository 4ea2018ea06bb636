using Ingest.Model;
using Ingest.Reading.Layout;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>What a page shows is read once, whole and as it is read aloud: turned pages, other scripts, forms and annotations.</summary>
public sealed class ShownTests : IDisposable
{
    private readonly ReadingDesk _desk = new();

    [Theory]
    [InlineData(90, 842)]
    [InlineData(180, 595)]
    [InlineData(270, 842)]
    public async Task A_page_turned_by_its_own_entry_is_read_as_it_is_shown(int rotation, float width)
    {
        // Set on the sheet so that it stands upright once the sheet is turned.
        var matrix = rotation switch { 90 => "0 1 -1 0 595 0", 180 => "-1 0 0 -1 595 842", _ => "0 -1 1 0 0 842" };
        var read = await _desk.ReadAsync(new RawPdf().Page($"q {matrix} cm {TreatyPage.Of(TreatyPage.Prose, top: 460)}Q", $"/Rotate {rotation}"));
        var page = read.Pages[0];
        page.Width.ShouldBe(width, 1);
        page.Words.ShouldAllBe(word => word.Turn == 0);
        page.Words[0].Box.Left.ShouldBe(60, 2);
        ReadingDesk.Text(page).ShouldBe(string.Join(' ', TreatyPage.Prose));
    }

    [Fact]
    public async Task Text_set_sideways_on_an_upright_page_is_read_in_its_own_direction()
    {
        var document = await ArrangeAsync(new RawPdf().Page($"q 0 1 -1 0 595 0 cm {TreatyPage.Of(TreatyPage.Prose, top: 460)}Q"));
        string.Join(' ', document.Passages.Select(passage => passage.Text)).ShouldBe(string.Join(' ', TreatyPage.Prose));
        document.Pages[0].Words.ShouldAllBe(word => word.Turn == 270);
    }

    [Theory]
    [InlineData("הצדדים מסכימים על שלום", "םולש לע םימיכסמ םידדצה")]
    [InlineData("תשובה של NATO בשנת 2024, כולל (א)", ")א( ללוכ ,2024 תנשב NATO לש הבושת")]
    [InlineData("تتفق الأطراف على التعاون.", ".نواعتلا ىلع فارطلأا قفتت")]
    public async Task Words_written_from_the_right_are_read_from_the_right(string read, string asPrinted)
    {
        // As a printer sets them: the letters from left to right as they stand on the page, lam and alef one sign.
        var pdf = new RawPdf();
        var letters = new string([.. asPrinted.Distinct().Where(letter => letter != ' ')]);
        var font = pdf.DrawnFont(letters);
        var (content, x) = ("", 60.0);
        foreach (var word in asPrinted.Split(' '))
        {
            content += RawPdf.Drawn(letters, word, x, 700);
            x += 12 * (word.Length + 1);
        }

        var document = await ArrangeAsync(pdf.Page(content, fonts: $"<</F1 {font} 0 R>>"));
        document.Passages.ShouldHaveSingleItem().Text.ShouldBe(read);
    }

    [Fact]
    public async Task Chinese_and_japanese_are_read_without_spaces_at_the_ends_of_lines()
    {
        string[] lines = ["缔约双方应当就本协定的适用进行", "协商。", "両締約国は、この協定の適用に関し、", "相互に協議する。"];
        var pdf = new RawPdf();
        var letters = new string([.. string.Concat(lines).Distinct()]);
        var content = string.Concat(lines.Select((line, index) => RawPdf.Drawn(letters, line, 60, 700 - 16 * index - (index > 1 ? 40 : 0))));
        var document = await ArrangeAsync(pdf.Page(content, fonts: $"<</F1 {pdf.DrawnFont(letters)} 0 R>>"));
        document.Passages.Select(passage => passage.Text).ShouldBe([lines[0] + lines[1], lines[2] + lines[3]]);
        document.Pages[0].Verdict.ShouldBe(Verdict.Readable);
    }

    [Fact]
    public async Task What_is_typed_into_a_form_and_noted_on_a_page_is_read_once_where_it_shows()
    {
        var pdf = new RawPdf();
        const string Form = "/Type/XObject/Subtype/Form/BBox[0 0 200 20]/Resources<</Font<</F1 4 0 R>>>>";
        var typed = pdf.AddStream(Form, "BT /F1 11 Tf 2 4 Td (Norway) Tj ET"u8.ToArray());
        var noted = pdf.AddStream(Form, "BT /F1 11 Tf 2 4 Td (Copy for the archive) Tj ET"u8.ToArray());
        var field = pdf.Add($"<</Type/Annot/Subtype/Widget/FT/Tx/T(state)/V(Norway)/Rect[150 596 350 616]/F 4/AP<</N {typed} 0 R>>>>");
        var free = pdf.Add($"<</Type/Annot/Subtype/FreeText/Rect[72 500 272 520]/F 4/Contents(Copy for the archive)/DA(/F1 11 Tf)/AP<</N {noted} 0 R>>>>");
        var sticky = pdf.Add("<</Type/Annot/Subtype/Text/Rect[400 400 420 420]/Contents(Nobody reads this)/F 2>>");
        var unseen = pdf.Add($"<</Type/Annot/Subtype/FreeText/Rect[72 300 272 320]/F 2/Contents(Hidden note)/DA(/F1 11 Tf)/AP<</N {noted} 0 R>>>>");
        pdf.Catalog = $"/AcroForm<</Fields[{field} 0 R]/DA(/F1 11 Tf)>>";
        var read = await _desk.ReadAsync(pdf.Page(RawPdf.Line("Sending State:", 60, 600), $"/Annots[{field} 0 R {free} 0 R {sticky} 0 R {unseen} 0 R]"));
        ReadingDesk.Text(read.Pages[0]).ShouldBe("Sending State: Norway Copy for the archive");
        read.Pages[0].Words.Single(word => word.Text == "Norway").Box.Left.ShouldBe(152, 2);
        read.Pages[0].Hidden.ShouldBeEmpty();
    }

    public void Dispose() => _desk.Dispose();

    private async Task<Document> ArrangeAsync(RawPdf pdf)
    {
        var read = await _desk.ReadAsync(pdf);
        return new LayoutStage().Arrange(_desk.Put(pdf.Bytes()), read);
    }
}
