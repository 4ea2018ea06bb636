using Ingest.Assistant.Coding;
using Ingest.Model;

namespace Ingest.Tests.Assistant.Coding;

public sealed class PartsTests
{
    [Fact]
    public void A_short_document_is_one_part() =>
        Parts.Of(Document(("", TreatyPart.Title, "Treaty"), ("art-1", TreatyPart.Operative, "They train.")), 5000).ShouldHaveSingleItem().Text.ShouldBe("Treaty\nThey train.");

    [Fact]
    public void A_long_treaty_is_cut_between_articles_and_each_part_knows_its_title()
    {
        var sentence = string.Join(' ', Enumerable.Repeat("word", 100));
        var parts = Parts.Of(Document(
            [("", TreatyPart.Title, "Treaty on words"), .. Enumerable.Range(1, 6).SelectMany(article => new[] { ($"art-{article}", TreatyPart.Operative, $"Article {article}"), ($"art-{article}/1", TreatyPart.Operative, sentence) })]), 1100);
        parts.Count.ShouldBe(3);
        parts.ShouldAllBe(part => part.Text.StartsWith("Treaty on words\n") && part.Of == 3);
        foreach (var article in Enumerable.Range(1, 6))
            parts.Single(part => part.Text.Contains($"Article {article}\nword")).ShouldNotBeNull();
    }

    [Fact]
    public void Nothing_is_lost_of_an_article_longer_than_a_part()
    {
        var words = Enumerable.Range(0, 2000).Select(number => $"w{number}").ToList();
        var parts = Parts.Of(Document(("art-1", TreatyPart.Operative, string.Join(' ', words))), 1500);
        parts.SelectMany(part => part.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).ShouldBe(words);
        parts.ShouldAllBe(part => part.Text.Length <= 1500);
    }

    [Fact]
    public void An_empty_document_has_no_parts() => Parts.Of(Document(), 5000).ShouldBeEmpty();

    private static Document Document(params (string Section, TreatyPart Part, string Text)[] passages) => new()
    {
        Sha256 = new string('b', 64),
        Name = "made.pdf",
        Language = "en",
        Engine = "none",
        Pages = [],
        Blocks = [],
        Passages =
        [
            .. passages.Select((passage, i) => new Passage
            {
                Index = i,
                Kind = passage.Part == TreatyPart.Title ? BlockKind.Title : BlockKind.Paragraph,
                Part = passage.Part,
                Section = passage.Section,
                Text = passage.Text,
                Words = [],
            }),
        ],
    };
}
