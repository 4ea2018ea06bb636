namespace Ingest.Tests.Reading.Extraction;

/// <summary>A large first letter belongs to the word it begins, or stands before it.</summary>
public sealed class DropCapTests : IDisposable
{
    private readonly ReadingDesk _desk = new();

    [Theory]
    [InlineData("T", "he Parties shall consult", "The Parties shall consult each other on the treaty")]
    [InlineData("A", "treaty was made", "A treaty was made each other on the treaty")]
    [InlineData("A", "lthough it was made", "Although it was made each other on the treaty")]
    public async Task A_large_first_letter_is_read_where_its_word_begins(string cap, string first, string read)
    {
        var page = $"BT /F1 40 Tf 60 680 Td ({cap}) Tj ET\n" + RawPdf.Line(first, 92, 700) + RawPdf.Line("each other on", 92, 686) + RawPdf.Line("the treaty", 60, 672);
        ReadingDesk.Text((await _desk.ReadAsync(new RawPdf().Page(page))).Pages[0]).ShouldBe(read);
    }

    /// <summary>Browsers draw what floats after the text it floats in.</summary>
    [Theory]
    [InlineData("T", "he Parties shall consult", "The Parties shall consult each other on the treaty")]
    [InlineData("A", "treaty was made", "A treaty was made each other on the treaty")]
    public async Task A_large_first_letter_may_be_drawn_last(string cap, string first, string read)
    {
        var page = RawPdf.Line(first, 92, 700) + RawPdf.Line("each other on", 92, 686) + RawPdf.Line("the treaty", 60, 672) + $"BT /F1 40 Tf 60 680 Td ({cap}) Tj ET\n";
        var words = (await _desk.ReadAsync(new RawPdf().Page(page))).Pages[0];
        ReadingDesk.Text(words).ShouldBe(read);
        words.Words.Select(word => word.Sequence).ShouldBe(Enumerable.Range(0, words.Words.Count));
    }

    [Fact]
    public async Task Large_first_letters_one_below_the_other_are_no_watermark()
    {
        var letters = string.Concat("DWH".Select((letter, i) => $"BT /F1 40 Tf 60 {680 - (80 * i)} Td ({letter}) Tj ET\n"));
        var text = string.Concat(new[] { "eze Partijen", "at volgt", "et verdrag" }.Select((line, i) => RawPdf.Line(line, 92, 700 - (80 * i))));
        ReadingDesk.Text((await _desk.ReadAsync(new RawPdf().Page(text + letters))).Pages[0]).ShouldBe("Deze Partijen Wat volgt Het verdrag");
    }

    [Fact]
    public async Task A_watermark_joins_no_word_of_the_text_under_it()
    {
        var letters = string.Concat("DRAFT".Select((letter, i) => $"BT /F1 80 Tf 0.77 0.64 -0.64 0.77 {120 + (45 * i)} {520 + (37 * i)} Tm 0.9 g ({letter}) Tj ET\n"));
        var page = (await _desk.ReadAsync(new RawPdf().Page(letters + "0 g\n" + TreatyPage.Of([.. TreatyPage.Prose, .. TreatyPage.Prose])))).Pages[0];
        ReadingDesk.Text(page).ShouldBe(string.Join(' ', TreatyPage.Prose.Concat(TreatyPage.Prose)));
        page.Hidden.ShouldHaveSingleItem().Text.ShouldBe("DRAFT");
    }

    public void Dispose() => _desk.Dispose();
}
