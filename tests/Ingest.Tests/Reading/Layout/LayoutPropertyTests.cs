using FsCheck;
using FsCheck.Fluent;
using Ingest.Model;
using Ingest.Reading.Layout;

namespace Ingest.Tests.Reading.Layout;

/// <summary>What holds for any page, however it is strewn with words.</summary>
public sealed class LayoutPropertyTests
{
    private static readonly string[] Scraps = ["the", "Article", "1", "1.", "(a)", "coop-", "eration", "Done", "at", "Paris,", "treaty.", "•", "§", "é", "—", "2024", "of", "NATO", "¹", "וזה"];

    [Fact]
    public void Every_visible_word_stands_in_the_blocks_exactly_once() => Check(document =>
        document.Pages.All(page => page.Words.OrderBy(word => word.Sequence)
            .SequenceEqual(document.Blocks.Where(block => block.Page == page.Number).SelectMany(block => block.Lines).SelectMany(line => line.Words).OrderBy(word => word.Sequence))));

    [Fact]
    public void Passages_hold_every_word_that_is_no_running_head_exactly_once() => Check(document =>
        document.Blocks.Where(block => block.Kind != BlockKind.RunningHead).Sum(block => block.Lines.Sum(line => line.Words.Count))
        == document.Passages.Sum(passage => passage.Words.Count));

    [Fact]
    public void A_words_offset_in_its_passage_leads_to_its_text() => Check(document => document.Passages.All(passage => passage.Words.All(word =>
        word.Word.Text.StartsWith(passage.Text.Substring(word.Start, word.Length), StringComparison.Ordinal)
        && document.Blocks[word.Block].Page == word.Page && document.Blocks[word.Block].Lines.Any(line => line.Words.Contains(word.Word)))));

    [Fact]
    public void The_same_pages_are_always_read_in_the_same_order() => Prop.ForAll<int>(seed =>
        DocumentText.Text(Arrange(seed)) == DocumentText.Text(Arrange(seed))).QuickCheckThrowOnFailure();

    private static void Check(Func<Document, bool> holds) => Prop.ForAll<int>(seed => holds(Arrange(seed))).QuickCheckThrowOnFailure();

    private static Document Arrange(int seed)
    {
        var random = new Random(seed);
        var pages = Enumerable.Range(1, random.Next(1, 4)).Select(number => RandomPage(random, number)).ToList();
        return new LayoutStage().Arrange(Typeset.File, new ExtractedFile("random", pages, []));
    }

    private static Page RandomPage(Random random, int number)
    {
        var words = new List<Word>();
        var count = random.Next(0, 120);
        for (var i = 0; i < count; i++)
        {
            var left = random.Next(0, 560);
            var top = random.Next(2) == 0 ? random.Next(0, 60) * 14 : random.Next(0, 830);
            var text = Scraps[random.Next(Scraps.Length)];
            var turn = (short)(random.Next(20) == 0 ? 90 : 0);
            words.Add(new Word(text, new Box(left, top, left + (text.Length * 5), top + random.Next(6, 22)), i, 1, turn));
        }

        return new Page { Number = number, Width = Typeset.Width, Height = Typeset.Height, Words = words, Verdict = Verdict.Readable, Figures = new PageFigures(count, 1, 1, 0, 0, null) };
    }
}
