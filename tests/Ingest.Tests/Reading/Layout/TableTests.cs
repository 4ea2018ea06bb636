using Ingest.Model;
using Ingest.Reading.Layout;

namespace Ingest.Tests.Reading.Layout;

public sealed class TableTests
{
    [Fact]
    public void Lines_of_aligned_cells_are_a_table_of_rows_and_cells()
    {
        var set = new Typeset();
        set.Paragraph(60, 470, "The following table lists the exercises that the two states hold together every year at sea and on land.", 14);
        foreach (var (name, place, year) in new[] { ("Exercise", "Place", "Since"), ("Northern Gate", "Port Arcadia", "2019"), ("Blue Shield", "Utopia City", "2021"), ("Quiet River", "Delta", "2023") })
        {
            var y = set.Y;
            set.Line(60, name).At(y).Line(240, place).At(y).Line(420, year);
        }

        var document = set.Arrange();
        var table = document.Blocks.Single(block => block.Kind == BlockKind.Table);
        table.Rows.Select(row => string.Join('|', row)).ShouldBe(["Exercise|Place|Since", "Northern Gate|Port Arcadia|2019", "Blue Shield|Utopia City|2021", "Quiet River|Delta|2023"]);
        using var markdown = new StringWriter();
        DocumentText.WriteMarkdown(document, markdown);
        markdown.ToString().ShouldContain("| Northern Gate | Port Arcadia | 2019 |");
    }

    [Fact]
    public void Cells_that_run_over_several_lines_stay_whole()
    {
        var set = new Typeset();
        set.Paragraph(60, 470, "The Participants make these areas available to each other for the training of their land forces, every year.", 14);
        Row(set, [90, 220, 390], "Area", "Agreed use", "Conditions");
        Row(set, [60, 180, 360], "Northern Moor", "Live firing of small arms, and of mor-|tars, by companies of up|to one hundred soldiers", "On working days only; the|ranges close in spring");
        Row(set, [60, 180, 360], "Lake District|with its islands", "Crossing of water and diving", "Notice of four weeks");
        set.Line(60, "Each Participant bears its own costs, and the host may ask for the refund of what it spent on the other.");
        var document = set.Arrange();
        document.Blocks.Single(block => block.Kind == BlockKind.Table).Rows.Select(row => string.Join('|', row)).ShouldBe([
            "Area|Agreed use|Conditions",
            "Northern Moor|Live firing of small arms, and of mortars, by companies of up to one hundred soldiers|On working days only; the ranges close in spring",
            "Lake District with its islands|Crossing of water and diving|Notice of four weeks"]);
        document.Passages.Count.ShouldBe(3);
        document.Passages[1].Text.ShouldContain("up to one hundred soldiers On working days only; the ranges close in spring Lake District with its islands");
    }

    [Fact]
    public void Terms_beside_their_meanings_are_a_table()
    {
        var set = new Typeset();
        Row(set, [60, 170], "Term", "Meaning");
        Row(set, [60, 170], "Host", "The Participant on whose territory the training area lies and whose|authorities run it for the whole time of the use.");
        Row(set, [60, 170], "Guest force", "Units of the other Participant that are present in the area with the consent|of the host and under the command of their own state.");
        var table = set.Arrange().Blocks.ShouldHaveSingleItem();
        table.Rows.Select(row => row[0]).ShouldBe(["Term", "Host", "Guest force"]);
    }

    [Theory]
    [InlineData("The Parties shall meet once|a year in each of the capitals", "De Partijen komen eenmaal|per jaar bijeen in de hoofdstad", "Les Parties se réunissent une|fois par an dans les capitales")]
    [InlineData("For the Government of|the Republic of Arcadia", "For the Government of|the Kingdom of Utopia", "For the Government of|the Republic of Ruritania")]
    public void Languages_and_signatures_side_by_side_are_no_table(string one, string two, string three)
    {
        var set = new Typeset();
        for (var row = 0; row < 3; row++)
            Row(set, [60, 240, 420], one, two, three);
        var document = set.Arrange();
        document.Blocks.ShouldAllBe(block => block.Kind != BlockKind.Table);
        document.Passages[0].Text.ShouldStartWith(one.Replace('|', ' '));
    }

    /// <summary>Cells side by side, their lines parted by bars, and the padding of a row below them.</summary>
    private static void Row(Typeset set, int[] lefts, params string[] cells)
    {
        var (top, bottom) = (set.Y, set.Y);
        foreach (var (left, cell) in lefts.Zip(cells))
        {
            set.At(top);
            foreach (var line in cell.Split('|'))
                set.Line(left, line);
            bottom = Math.Max(bottom, set.Y);
        }

        set.At(bottom + 8);
    }

    [Fact]
    public void Numbered_paragraphs_in_two_columns_are_no_table()
    {
        var set = new Typeset();
        foreach (var left in new[] { 60, 320 })
        {
            set.At(80);
            for (var i = 1; i <= 4; i++)
            {
                var y = set.Y;
                set.Line(left, $"{i + (left / 320 * 4)}.").At(y).Paragraph(left + 20, 200, "The Parties shall meet once a year and shall keep each other informed of all they plan to do next.");
            }
        }

        var passages = set.Arrange().Passages;
        passages.ShouldAllBe(passage => passage.Kind != BlockKind.Table);
        passages.Select(passage => passage.Text.Split(' ')[0]).ShouldBe(["1.", "2.", "3.", "4.", "5.", "6.", "7.", "8."]);
    }

    [Fact]
    public async Task A_page_of_very_many_words_is_read_in_time_that_grows_with_them()
    {
        var words = Enumerable.Range(0, 100_000).Select(i => new Word("w" + i, new Box(i % 400 * 1.4f, i / 400 * 3, (i % 400 * 1.4f) + 1.2f, (i / 400 * 3) + 2.4f), i)).ToList();
        var page = new Page { Number = 1, Width = 595, Height = 842, Words = words, Verdict = Verdict.Readable, Figures = new PageFigures(1, 1, 1, 0, 0, null) };
        var reading = Task.Run(() => new LayoutStage().Arrange(Typeset.File, new ExtractedFile("typeset", [page], [])));
        var document = await reading.WaitAsync(TimeSpan.FromMinutes(2));
        document.Passages.Sum(passage => passage.Words.Count).ShouldBe(100_000);
    }
}
