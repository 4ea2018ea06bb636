using Ingest.Web.Commands;

namespace Ingest.Tests.Web.Commands;

public sealed class CsvTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@sum", "'@sum")]
    [InlineData("\t=1", "'\t=1")]
    public void A_cell_that_begins_like_a_formula_is_made_text(string value, string cell) => Csv.Row([value]).ShouldBe(cell + "\r\n");

    [Fact]
    public void Commas_quotes_and_line_breaks_are_quoted_and_nothing_is_an_empty_cell() =>
        Csv.Row(["a,b", "say \"no\"", "two\nlines", null, "plain"]).ShouldBe("\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",,plain\r\n");
}
