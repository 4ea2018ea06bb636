using Ingest.Assistant.Coding;
using Ingest.Tests.Agreements.Detection;

namespace Ingest.Tests.Assistant.Coding;

public sealed class QuoteIndexTests
{
    private readonly QuoteIndex _quotes = new(Written.Document(
        "Accord sur l’assistance", "(a) The Parties “shall assist” each other, as far as they can;", "and they shall do so within five (5) days."));

    [Theory]
    [InlineData("the parties shall assist each other", "The Parties “shall assist” each other,")]
    [InlineData("  shall\n assist  ", "“shall assist”")]
    [InlineData("l'assistance", "l’assistance")]
    [InlineData("within five 5 days", "within five (5) days.")]
    public void Case_line_breaks_and_marks_around_words_do_not_count(string quote, string printed) =>
        string.Join(' ', _quotes.Find(quote)!.Evidence.Select(evidence => evidence.Quote)).ShouldBe(printed);

    [Theory]
    [InlineData("The Parties shall each other")]
    [InlineData("The Parties assist")]
    [InlineData("shall assist each others")]
    [InlineData("…")]
    [InlineData("")]
    [InlineData("days. The end")]
    public void A_word_left_out_changed_or_added_and_it_is_not_found(string quote) => _quotes.Find(quote).ShouldBeNull();

    [Fact]
    public void A_quotation_that_runs_on_is_proved_passage_by_passage()
    {
        var found = _quotes.Find("as far as they can; and they shall")!;
        found.Evidence.Select(evidence => evidence.Quote).ShouldBe(["as far as they can;", "and they shall"]);
    }
}
