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
        DocumentText.Markdown(document).ShouldContain("| Northern Gate | Port Arcadia | 2019 |");
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
        document.Blocks.Sum(block => block.Lines.Sum(line => line.Words.Count)).ShouldBe(100_000);
    }
}
