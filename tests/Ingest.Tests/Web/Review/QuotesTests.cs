using Ingest.Model;
using Ingest.Web.Review;

namespace Ingest.Tests.Web.Review;

public sealed class QuotesTests
{
    private static readonly Page Page = new()
    {
        Number = 3,
        Width = 595,
        Height = 842,
        Verdict = Verdict.Readable,
        Figures = new PageFigures(30, 1, 1, 0, 0, null),
        Words = [.. "Done at Turku on 9 May 2023, in two originals.".Split(' ').Select((text, i) => new Word(text, new Box(i * 20, 100, (i * 20) + 18, 110), i))],
    };

    [Fact]
    public void Words_are_found_whatever_their_case_and_the_commas_around_them()
    {
        var found = Quotes.Find([Page], "on 9  may 2023")!;
        found.Quote.ShouldBe("on 9 May 2023,");
        found.Page.ShouldBe(3);
        found.Box.ShouldBe(new Box(60, 100, 138, 110));
    }

    [Theory]
    [InlineData("on 10 May 2023")]
    [InlineData("May 9")]
    [InlineData("  ")]
    public void What_does_not_stand_there_is_not_found(string quote) => Quotes.Find([Page], quote).ShouldBeNull();
}
