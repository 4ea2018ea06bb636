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
    public void Everything_visible_stands_in_the_passages_or_the_running_heads_exactly_once() => Check(document =>
        Signs(document.Passages.SelectMany(passage => passage.Words).Select(word => word.Word.Text)
            .Concat(document.Blocks.Where(block => block.Kind == BlockKind.RunningHead).Select(block => block.Text)))
        == Signs(document.Pages.SelectMany(page => page.Words).Select(word => word.Text)));

    [Fact]
    public void Passages_hold_no_word_twice() => Check(document =>
        document.Passages.SelectMany(passage => passage.Words).Select(word => word.Word).Distinct(ReferenceEqualityComparer.Instance).Count() == document.Passages.Sum(passage => passage.Words.Count));

    [Fact]
    public void A_words_offset_in_its_passage_leads_to_its_text() => Check(document => document.Passages.All(passage => passage.Words.All(word =>
        word.Word.Text.StartsWith(passage.Text.Substring(word.Start, word.Length), StringComparison.Ordinal)
        && document.Blocks[word.Block].Page == word.Page && document.Pages[word.Page - 1].Words.Contains(word.Word)
        && document.Blocks[word.Block].Box.Union(word.Word.Box) == document.Blocks[word.Block].Box)));

    [Fact]
    public void The_same_pages_are_always_read_in_the_same_order() => Prop.ForAll<int>(seed =>
        Text(Arrange(seed)) == Text(Arrange(seed))).QuickCheckThrowOnFailure();

    private static string Text(Document document)
    {
        using var text = new StringWriter();
        DocumentText.WriteText(document, text);
        return text.ToString();
    }

    /// <summary>In a running head of two lines a setter's hyphen is dropped, and words set without white are one.</summary>
    private static string Signs(IEnumerable<string> texts) => string.Concat(string.Concat(texts).Where(sign => sign is not (' ' or '-')).Order());

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
