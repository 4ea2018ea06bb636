using Ingest.Model;

namespace Ingest.Tests.Reading.Layout;

public sealed class BrokenWordTests
{
    [Fact]
    public void A_word_broken_at_a_line_end_is_made_whole_and_its_printed_form_is_kept()
    {
        var passage = Only("The ministers agreed to deepen their coop-", "eration in the years that follow this meeting.");
        passage.Text.ShouldContain("their cooperation in");
        var at = passage.Text.IndexOf("cooperation", StringComparison.Ordinal);
        passage.Prove(at, "cooperation".Length).Single().Quote.ShouldBe("coop- eration");
    }

    [Theory]
    [InlineData("A frigate of Franco-", "Italian design was built for them.", "Franco-Italian design")]
    [InlineData("It covers the agreements of 2014-", "2025 and no others at all.", "2014-2025 and")]
    [InlineData("They signed an EU-", "led arrangement in the spring of it.", "EU-led arrangement")]
    [InlineData("It rests on a long-term plan and on long-", "term money for those who carry it.", "long-term money")]
    [InlineData("It needs both the short- and medium-term work and also short-", "and long-term support by all and sundry.", "short- and long-term")]
    public void A_hyphen_that_belongs_to_the_word_stays(string first, string second, string expected) => Only(first, second).Text.ShouldContain(expected);

    [Fact]
    public void A_sign_used_only_at_line_ends_is_the_setters()
    {
        var passage = Only("The ministers wish to deep\u2010", "en the links and to uphold all commit\u2010", "ments which their Franco-British pact and the provi\u2010", "sions of it have brought to them.");
        passage.Text.ShouldContain("to deepen the");
        passage.Text.ShouldContain("commitments which");
        passage.Text.ShouldContain("Franco-British");
    }

    private static Passage Only(params string[] lines)
    {
        var set = new Typeset();
        foreach (var line in lines)
            set.Line(60, line);
        return set.Arrange().Passages.ShouldHaveSingleItem();
    }
}
