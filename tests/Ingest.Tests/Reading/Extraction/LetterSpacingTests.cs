namespace Ingest.Tests.Reading.Extraction;

/// <summary>Words set with white between their letters are words.</summary>
public sealed class LetterSpacingTests : IDisposable
{
    private readonly ReadingDesk _desk = new();

    [Theory]
    [InlineData("Article 10")]
    [InlineData("LOI DU 10 MARS 2006")]
    [InlineData("GRAND-DUCHY OF LUXEMBOURG")]
    [InlineData("THE PARTIES’ AIMS, 1949.")]
    [InlineData("UTAJOVANE SKUTOCNOSTI")]
    public async Task A_letter_spaced_heading_is_read_word_by_word(string heading)
    {
        var page = $"BT /F1 14 Tf 4 Tc 60 700 Td ({heading.Replace("’", "\\222")}) Tj ET\n" + RawPdf.Line("The Parties shall consult.", 60, 660);
        ReadingDesk.Text((await _desk.ReadAsync(new RawPdf().Page(page))).Pages[0]).ShouldBe(heading + " The Parties shall consult.");
    }

    [Fact]
    public async Task Letters_that_are_kerned_together_do_not_break_their_word()
    {
        // Each letter on its own place, four points apart, but "TA" drawn in one stroke of the pen.
        var page = "BT /F1 14 Tf 60 700 Td (U) Tj 14 0 Td (TA) Tj 22 0 Td (J) Tj 11 0 Td (O) Tj 15 0 Td (V) Tj 13.5 0 Td (A) Tj 13.5 0 Td (N) Tj ET\n";
        ReadingDesk.Text((await _desk.ReadAsync(new RawPdf().Page(page))).Pages[0]).ShouldBe("UTAJOVAN");
    }

    [Fact]
    public async Task Figures_and_short_words_of_a_table_stay_apart()
    {
        var page = RawPdf.Line("1", 60, 700) + RawPdf.Line("2", 70, 700) + RawPdf.Line("3", 80, 700) + RawPdf.Line("4", 90, 700) + RawPdf.Line("5", 100, 700)
            + RawPdf.Line("to be or no", 60, 660);
        ReadingDesk.Text((await _desk.ReadAsync(new RawPdf().Page(page))).Pages[0]).ShouldBe("1 2 3 4 5 to be or no");
    }

    public void Dispose() => _desk.Dispose();
}
