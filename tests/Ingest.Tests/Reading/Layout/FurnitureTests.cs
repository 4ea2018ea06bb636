using Ingest.Model;

namespace Ingest.Tests.Reading.Layout;

public sealed class FurnitureTests
{
    [Fact]
    public void A_title_cut_off_in_small_print_above_the_title_is_a_running_head()
    {
        var set = new Typeset();
        set.Line(60, "Agreement between Arcadia and Utopia on the training of off").At(130);
        set.Line(60, "Agreement between Arcadia and Utopia", 16).Line(60, "on the training of officers", 16).At(190);
        set.Paragraph(60, 470, "The two states have agreed to train their officers together. " + Typeset.Numbers(1, 60));
        var document = set.Arrange();
        document.Blocks[0].Kind.ShouldBe(BlockKind.RunningHead);
        document.Passages[0].Text.ShouldBe("Agreement between Arcadia and Utopia on the training of officers");
    }

    [Fact]
    public void Article_headings_that_happen_to_open_pages_are_no_running_heads()
    {
        var set = new Typeset();
        for (var article = 1; article <= 6; article += 2)
        {
            set.At(60).Line(60, $"Article {article}").At(85).Paragraph(60, 470, "The Parties shall meet every year. " + Typeset.Numbers(article * 100, 60));
            set.Line(60, $"Article {article + 1}").At(set.Y + 8).Paragraph(60, 470, "They shall report to their governments. " + Typeset.Numbers((article * 100) + 70, 60));
            if (article < 5)
                set.NewPage();
        }

        set.Arrange().Passages.Count(passage => passage.Kind == BlockKind.Article).ShouldBe(6);
    }

    [Fact]
    public void A_footnote_at_a_pages_foot_is_a_note_and_no_running_foot()
    {
        var set = new Typeset();
        set.Paragraph(60, 470, "The Parties shall meet every year. " + Typeset.Numbers(1, 400)).At(770);
        set.Line(60, "1 See the minutes of the meeting of their ministers.", 8);
        var document = set.Arrange();
        document.Passages[^1].Kind.ShouldBe(BlockKind.Footnote);
        document.Passages[^1].Text.ShouldStartWith("1 See");
    }

    [Fact]
    public void A_head_with_the_volumes_number_and_the_pages_is_a_running_head()
    {
        var set = new Typeset();
        for (var page = 1; page <= 4; page++)
        {
            set.At(30).Line(60, $"L 112/{page}").At(30).Line(450, "Official Gazette").At(80).Paragraph(60, 470, Typeset.Numbers(page * 1000, 300));
            if (page < 4)
                set.NewPage();
        }

        set.Arrange().Passages.ShouldAllBe(passage => !passage.Text.Contains("Gazette") && !passage.Text.Contains("L 112"));
    }

    [Fact]
    public void A_lone_figure_well_above_the_foot_of_a_single_page_is_its_number()
    {
        var set = new Typeset();
        set.Paragraph(60, 470, "The Parties shall meet every year. " + Typeset.Numbers(1, 100)).At(740).Line(295, "1");
        set.Arrange().Passages.ShouldAllBe(passage => passage.Text != "1");
    }
}
