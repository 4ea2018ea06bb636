using Ingest.Web.Operations;

namespace Ingest.Tests.Web.Operations;

public sealed class HandInTests
{
    [Theory]
    [InlineData("treaty.pdf", "treaty.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\x\\treaty.pdf", "treaty.pdf")]
    [InlineData("..", "document")]
    [InlineData("", "document")]
    [InlineData("a\nb\"c<d>.pdf", "a_b_c_d_.pdf")]
    public void A_name_keeps_its_last_part_and_nothing_a_path_could_use(string said, string kept) => HandIn.NameOf(said).ShouldBe(kept);

    [Fact]
    public void A_very_long_name_keeps_its_ending()
    {
        var kept = HandIn.NameOf(new string('ж', 300) + ".pdf");
        kept.Length.ShouldBeLessThanOrEqualTo(70);
        kept.ShouldEndWith(".pdf");
    }
}
