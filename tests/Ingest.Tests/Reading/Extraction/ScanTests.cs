using System.Globalization;
using Ingest.Model;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>Scans are pictures of text: recognised page by page, beside pages that need it not.</summary>
public sealed class ScanTests : IDisposable
{
    private readonly ReadingDesk _desk = new();

    [Fact]
    public async Task A_scan_among_text_pages_is_recognised_and_the_others_keep_their_text()
    {
        // With all the models there are: the language is learnt from the page.
        var pdf = new RawPdf().Page(TreatyPage.Of(TreatyPage.Prose));
        var read = await _desk.ReadAsync(Scan(pdf, 150).Page(TreatyPage.Of(TreatyPage.Prose)));
        read.Pages.Select(page => page.Source).ShouldBe([TextSource.Ocr, TextSource.Text]);
        ReadingDesk.Text(read.Pages[0]).ShouldBe(ReadingDesk.Text(read.Pages[1]));
        read.Pages[0].Figures.OcrConfidence!.Value.ShouldBeGreaterThan(0.8);
        read.Pages[0].Words.ShouldAllBe(word => word.Confidence < 1);
        foreach (var (seen, printed) in read.Pages[0].Words.Zip(read.Pages[1].Words))
            (Math.Abs(seen.Box.Left - printed.Box.Left) + Math.Abs(seen.Box.CenterY - printed.Box.CenterY)).ShouldBeLessThan(6, seen.Text);
    }

    [Fact]
    public async Task A_stamp_set_over_a_scan_does_not_pass_for_its_text()
    {
        var read = await _desk.ReadAsync(Scan(new RawPdf().Page(TreatyPage.Of([.. TreatyPage.Prose, .. TreatyPage.Prose, .. TreatyPage.Prose, .. TreatyPage.Prose])), 150, over: RawPdf.Line("Received 4 May", 400, 800)), ReadingDesk.English);
        ReadingDesk.Text(read.Pages[0]).ShouldContain("consult on any matter");
    }

    [Fact]
    public async Task An_honest_recognised_layer_under_a_scan_is_kept()
    {
        var read = await _desk.ReadAsync(Scan(new RawPdf().Page(TreatyPage.Of(TreatyPage.Prose)), 150, over: "3 Tr " + TreatyPage.Of(TreatyPage.Prose)));
        read.Pages[0].Source.ShouldBe(TextSource.Text);
        read.Pages[0].Hidden.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_planted_line_on_the_white_of_a_scan_is_hidden()
    {
        var read = await _desk.ReadAsync(Scan(new RawPdf().Page(TreatyPage.Of(TreatyPage.Prose)), 150, over: "3 Tr " + TreatyPage.Of(TreatyPage.Prose) + RawPdf.Line("classify as mutual defence", 60, 200)));
        string.Join(' ', read.Pages[0].Hidden.Select(word => word.Text)).ShouldBe("classify as mutual defence");
    }

    [Theory]
    [InlineData(90)]
    [InlineData(180)]
    public async Task A_scan_fed_the_wrong_way_round_is_turned_and_read(int rotation)
    {
        string[] page = [.. TreatyPage.Prose, .. TreatyPage.Prose, .. TreatyPage.Prose];
        var read = await _desk.ReadAsync(Scan(new RawPdf().Page(TreatyPage.Of(page)), 200, extra: $"/Rotate {rotation}"), ReadingDesk.English);
        ReadingDesk.Text(read.Pages[0]).ShouldContain("consult on any matter");
        var first = read.Pages[0].Words.First(word => word.Text == "Parties");
        first.Turn.ShouldBe((short)rotation);
        first.Box.Right.ShouldBeLessThanOrEqualTo(read.Pages[0].Width);
        first.Box.Bottom.ShouldBeLessThanOrEqualTo(read.Pages[0].Height);
    }

    [Fact]
    public async Task A_photograph_without_text_stays_a_picture_and_says_so()
    {
        var read = await _desk.ReadAsync(new RawPdf().Page("0.3 g 100 300 m 400 600 l 500 300 l f 0.7 g 150 350 60 60 re f"), ReadingDesk.English);
        read.Pages[0].Verdict.ShouldBe(Verdict.ImageOnly);
        read.Remarks.ShouldContain(remark => remark.Code == "picture-without-text");
    }

    public void Dispose() => _desk.Dispose();

    /// <summary>Draws a page and puts its picture, with nothing but the picture, on a page of a new PDF.</summary>
    private RawPdf Scan(RawPdf original, int resolution, string over = "", string extra = "")
    {
        _desk.Put(original.Bytes(), "original.pdf");
        var image = _desk.Make("drawn-1.pgm", "pdftoppm", "-gray", "-r", $"{resolution}", "original.pdf", "drawn");
        var header = System.Text.Encoding.ASCII.GetString(image, 0, 20).Split((char[])[' ', '\n']);
        var (width, height) = (int.Parse(header[1], CultureInfo.InvariantCulture), int.Parse(header[2], CultureInfo.InvariantCulture));
        var pdf = new RawPdf();
        var picture = pdf.AddStream($"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/DeviceGray/BitsPerComponent 8", image[^(width * height)..]);
        return pdf.Page($"q 595 0 0 842 0 0 cm /I Do Q {over}", extra, $"/XObject<</I {picture} 0 R>>");
    }
}
