using Ingest.Model;

namespace Ingest.Tests.Reading.Layout;

public sealed class ReadingOrderTests
{
    [Fact]
    public void Two_columns_under_a_spanning_title_are_read_left_then_right()
    {
        var set = new Typeset { Size = 10 };
        set.Line(60, "A title that spans both of the columns below", 18).At(130);
        set.Paragraph(60, 220, Typeset.Numbers(1, 60)).Paragraph(60, 220, Typeset.Numbers(61, 60));
        set.At(130).Paragraph(310, 220, Typeset.Numbers(121, 50)).Paragraph(310, 220, Typeset.Numbers(171, 50));
        Read(set.Arrange()).ShouldBe("A title that spans both of the columns below " + Typeset.Numbers(1, 220));
    }

    [Fact]
    public void A_column_that_begins_lower_than_its_neighbour_is_still_read_first()
    {
        // A short title's last line and the right column's first line leave the same white; the lines of the left column do not.
        var set = new Typeset { Size = 10 };
        set.Line(150, "A title that runs over two", 16).Line(230, "lines", 16).At(140);
        set.Paragraph(60, 240, Typeset.Numbers(1, 60)).Paragraph(60, 240, Typeset.Numbers(61, 60));
        set.At(128).Paragraph(314, 240, Typeset.Numbers(121, 50)).Paragraph(314, 240, Typeset.Numbers(171, 50));
        Read(set.Arrange()).ShouldBe("A title that runs over two lines " + Typeset.Numbers(1, 220));
    }

    [Fact]
    public void The_order_comes_from_the_page_where_the_content_stream_is_out_of_order()
    {
        var set = new Typeset();
        set.Paragraph(60, 220, Typeset.Numbers(1, 60)).At(80).Paragraph(310, 220, Typeset.Numbers(61, 60));
        Read(set.Arrange(backwards: true)).ShouldBe(Typeset.Numbers(1, 120));
    }

    [Fact]
    public void One_two_and_three_columns_on_a_page_follow_each_other_from_top_to_bottom()
    {
        var set = new Typeset();
        set.Paragraph(60, 470, Typeset.Numbers(1, 100), 20);
        var y = set.Y;
        set.Paragraph(60, 220, Typeset.Numbers(101, 60)).At(y).Paragraph(310, 220, Typeset.Numbers(161, 60)).At(y + 150);
        set.Paragraph(60, 470, Typeset.Numbers(221, 60), 20);
        y = set.Y;
        set.Paragraph(60, 140, Typeset.Numbers(281, 40)).At(y).Paragraph(225, 140, Typeset.Numbers(321, 40)).At(y).Paragraph(390, 140, Typeset.Numbers(361, 40));
        Read(set.Arrange()).ShouldBe(Typeset.Numbers(1, 400));
    }

    [Fact]
    public void Numbers_that_hang_before_their_paragraphs_are_no_column()
    {
        var set = new Typeset();
        for (var i = 1; i <= 4; i++)
        {
            var y = set.Y;
            set.Line(60, $"{i}.").At(y).Paragraph(90, 420, "The Parties shall cooperate in this field and shall keep each other informed of what they do and of what they intend to do next year.");
        }

        var texts = set.Arrange().Passages.Select(passage => passage.Text).ToList();
        texts.Count.ShouldBe(4);
        texts.ShouldAllBe(text => text.EndsWith("next year.", StringComparison.Ordinal) && char.IsDigit(text[0]));
    }

    [Fact]
    public void A_paragraph_gap_on_level_in_both_columns_does_not_cut_the_page_across()
    {
        var set = new Typeset();
        set.Paragraph(60, 220, Typeset.Numbers(1, 60), 30).Paragraph(60, 220, Typeset.Numbers(61, 60));
        set.At(80).Paragraph(310, 220, Typeset.Numbers(121, 50), 30).Paragraph(310, 220, Typeset.Numbers(171, 50));
        Read(set.Arrange()).ShouldBe(Typeset.Numbers(1, 220));
    }

    [Fact]
    public void A_sentence_broken_by_a_page_with_heads_and_numbers_around_it_is_one_passage()
    {
        var set = new Typeset();
        for (var page = 1; page <= 3; page++)
        {
            set.At(30).Line(60, "Annual Review of Arrangements", 8);
            set.At(90).Paragraph(60, 470, page == 1 ? "Opening words of the text. " + Typeset.Numbers(1, 80) : "goes on over the page " + Typeset.Numbers(page * 100, 80));
            set.At(800).Line(290, page.ToString(System.Globalization.CultureInfo.InvariantCulture), 8);
            if (page < 3)
                set.NewPage();
        }

        var document = set.Arrange();
        document.Blocks.Count(block => block.Kind == BlockKind.RunningHead).ShouldBe(6);
        document.Passages.Count.ShouldBe(1);
        document.Passages[0].Text.ShouldNotContain("Annual Review");
        document.Passages[0].Prove().Select(piece => piece.Page).ShouldBe([1, 2, 3]);
    }

    [Fact]
    public void Where_the_page_alone_cannot_part_two_columns_the_files_order_wins_and_the_page_says_so()
    {
        var set = new Typeset();
        string[] left = ["The ministers of both states met to", "discuss the training of their armed", "forces and the supply of equip-", "ment, and they agreed to meet on", "the coast every second year from"];
        string[] right = ["then on, as long as their govern-", "ments wish it and the parliaments", "of both states do not object to the", "meetings, which are to be held in", "turn by each of the two states."];
        foreach (var line in left)
            set.Line(224 - line.Sum(letter => letter == ' ' ? 2.8f : 5), line);
        set.At(80);
        foreach (var line in right)
            set.Line(228, line);
        var document = set.Arrange();
        Read(document).ShouldContain("every second year from then on, as long as their governments wish");
        document.Remarks.ShouldContain(remark => remark.Code == "order-doubtful" && remark.Page == 1);
    }

    [Fact]
    public void A_page_whose_file_and_print_agree_raises_no_doubt()
    {
        var set = new Typeset();
        set.Paragraph(60, 220, Typeset.Numbers(1, 60)).At(80).Paragraph(310, 220, Typeset.Numbers(61, 60));
        set.Arrange().Remarks.ShouldBeEmpty();
    }

    private static string Read(Document document) => string.Join(' ', document.Passages.Select(passage => passage.Text));
}
