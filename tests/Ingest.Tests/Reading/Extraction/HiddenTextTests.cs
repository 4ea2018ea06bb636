using Ingest.Model;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>What leaves no ink is kept from coders and shown to people, whatever the trick; what shows, passes.</summary>
public sealed class HiddenTextTests : IDisposable
{
    private const string Honest = "BT /F1 12 Tf 72 700 Td (The Parties shall consult each other) Tj ET\n";
    private readonly ReadingDesk _desk = new();

    public static TheoryData<string, string> Tricks => new()
    {
        { "white on white", "1 g BT /F1 12 Tf 72 500 Td (secret order) Tj ET" },
        { "one per cent gray", "0.99 g BT /F1 12 Tf 72 500 Td (secret order) Tj ET" },
        { "render mode 3", "3 Tr BT /F1 12 Tf 72 500 Td (secret order) Tj ET" },
        { "clipped away", "0 0 1 1 re W n BT /F1 12 Tf 72 500 Td (secret order) Tj ET" },
        { "behind a white box", "BT /F1 12 Tf 72 500 Td (secret order) Tj ET 1 g 60 480 200 40 re f" },
        { "behind a grey box", "BT /F1 12 Tf 72 500 Td (secret order) Tj ET 0.5 g 60 480 200 40 re f" },
        { "same colour as its box", "0 0 1 rg 60 480 200 40 re f BT /F1 12 Tf 72 500 Td (secret order) Tj ET" },
        { "two points", "BT /F1 2 Tf 72 500 Td (secret order) Tj ET" },
        { "a clip instead of letters", "q 7 Tr BT /F1 12 Tf 72 500 Td (secret order) Tj ET Q" },
        { "squeezed to a hair", "BT /F1 12 Tf 1 0 0 0.01 72 500 Tm (secret order) Tj ET" },
        { "scaled to nothing", "q 0.05 0 0 0.05 0 0 cm BT /F1 12 Tf 1440 10000 Td (secret order) Tj ET Q" },
        { "to the right of the sheet", "BT /F1 12 Tf 900 500 Td (secret order) Tj ET" },
        { "below the sheet", "BT /F1 12 Tf 72 -300 Td (secret order) Tj ET" },
        { "miles away", "BT /F1 12 Tf -90000 500 Td (secret order) Tj ET" },
        { "transparent", "/G0 gs BT /F1 12 Tf 72 500 Td (secret order) Tj ET" },
        { "behind visible words", "3 Tr BT /F1 12 Tf 72 700 Td (secret order) Tj ET 0 Tr" },
        { "behind a drawing", "BT /F1 12 Tf 72 500 Td (secret order) Tj ET " + Checkers(60, 490, 120, 30) },
        { "white under a rule", "1 g BT /F1 12 Tf 72 500 Td (secret order) Tj ET 0 g 60 504 200 0.7 re f" },
    };

    [Theory]
    [MemberData(nameof(Tricks))]
    public async Task Hidden_text_is_kept_apart(string trick, string content)
    {
        var read = await _desk.ReadAsync(new RawPdf().Page(Honest + content, resources: "/ExtGState<</G0<</ca 0/CA 0>>>>"));
        var page = read.Pages.ShouldHaveSingleItem();
        ReadingDesk.Text(page).ShouldBe("The Parties shall consult each other", trick);
        string.Join(' ', page.Hidden.Select(word => word.Text)).ShouldBe("secret order", trick);
        page.Figures.HiddenWords.ShouldBe(2);
        read.Remarks.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            remark => remark.Code.ShouldBe("hidden-text"), remark => remark.Message.ShouldContain("secret order"), remark => remark.Page.ShouldBe(1));
    }

    [Fact]
    public async Task Text_off_the_visible_part_of_the_sheet_is_hidden()
    {
        var read = await _desk.ReadAsync(new RawPdf().Page(RawPdf.Line("seen here", 150, 500) + RawPdf.Line("secret order", 20, 500), "/CropBox[120 100 500 700]"));
        ReadingDesk.Text(read.Pages[0]).ShouldBe("seen here");
        read.Pages[0].Hidden.Count.ShouldBe(2);
        read.Pages[0].Width.ShouldBe(380);
        read.Pages[0].Words[0].Box.Left.ShouldBe(30, 0.5);
    }

    [Fact]
    public async Task Words_on_and_off_the_sheet_are_told_apart_though_they_are_the_same()
    {
        var read = await _desk.ReadAsync(new RawPdf().Page(Honest).Page(Honest + RawPdf.Line("The Parties shall obey", 72, 1200)));
        read.Pages.ShouldAllBe(page => ReadingDesk.Text(page) == "The Parties shall consult each other");
        read.Pages[0].Hidden.ShouldBeEmpty();
        read.Pages[1].Hidden.Select(word => word.Text).Order(StringComparer.Ordinal).ShouldBe(["Parties", "The", "obey", "shall"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Text_of_a_layer_switched_off_is_hidden(bool packed)
    {
        var pdf = new RawPdf();
        var (on, off) = (pdf.Add("<</Type/OCG/Name(Shown)>>"), pdf.Add("<</Type/OCG/Name(Draft)>>"));
        pdf.Catalog = $"/OCProperties<</OCGs[{on} 0 R {off} 0 R]/D<</OFF[{off} 0 R]>>>>";
        pdf.Page(
            "/OC /On BDC " + Honest + "EMC /OC /Off BDC " + RawPdf.Line("secret order", 72, 500) + "EMC",
            resources: $"/Properties<</On {on} 0 R/Off {off} 0 R>>");
        var file = _desk.Put(pdf.Bytes(), "layers.pdf");
        var read = await _desk.ReadAsync(packed ? _desk.Make("packed.pdf", "qpdf", "--object-streams=generate", file.Name, "packed.pdf") : pdf.Bytes());
        ReadingDesk.Text(read.Pages[0]).ShouldBe("The Parties shall consult each other");
        string.Join(' ', read.Pages[0].Hidden.Select(word => word.Text)).ShouldBe("secret order");
        read.Remarks.ShouldHaveSingleItem().Code.ShouldBe("hidden-text");
    }

    [Theory]
    [InlineData("0 g 60 480 300 40 re f 1 g BT /F1 12 Tf 72 500 Td (white on a dark box) Tj ET")]
    [InlineData("0.55 g BT /F1 7 Tf 72 500 Td (small grey running foot) Tj ET")]
    [InlineData("0.9 0.95 1 rg 60 480 300 40 re f 0 0 0.5 rg BT /F1 9 Tf 72 500 Td (blue in a pale box) Tj ET")]
    [InlineData("BT /F1 4 Tf 72 500 Td (very small print of an insurer) Tj ET")]
    [InlineData("BT /F1 12 Tf 0 1 -1 0 300 300 Tm (turned along the margin) Tj ET")]
    [InlineData("BT /F1 12 Tf 72 500 Td (underlined words here) Tj ET 72 498 120 0.8 re f")]
    [InlineData("BT /F1 60 Tf 72 500 Td (Huge) Tj ET")]
    [InlineData("BT /F1 10 Tf 72 500 Td (i l . - ; 1) Tj ET")]
    public async Task What_shows_is_read(string content)
    {
        var read = await _desk.ReadAsync(new RawPdf().Page(Honest + content));
        read.Pages[0].Hidden.ShouldBeEmpty();
        read.Remarks.ShouldBeEmpty();
    }

    public void Dispose() => _desk.Dispose();

    /// <summary>A busy pattern painted over whatever is there.</summary>
    private static string Checkers(int left, int bottom, int width, int height)
    {
        var drawing = $"1 g {left} {bottom} {width} {height} re f 0 g ";
        for (var x = 0; x < width / 3; x++)
            for (var y = x % 2; y < height / 3; y += 2)
                drawing += $"{left + 3 * x} {bottom + 3 * y} 3 3 re f ";
        return drawing;
    }
}
