using Ingest.Pipeline.Sources;

namespace Ingest.Tests.Pipeline.Sources;

public sealed class RobotsTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /private/", "/private/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /private/", "/public/a.pdf", true)]
    [InlineData("User-agent: *\nDisallow: /\nAllow: /treaties/", "/treaties/a.pdf", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/a.pdf?v=1", true)]
    [InlineData("User-agent: *\nDisallow: /\n\nUser-agent: ingest\nDisallow:", "/a.pdf", true)]
    [InlineData("User-agent: other\nUser-agent: Ingest # we\nDisallow: /a", "/a.pdf", false)]
    [InlineData("Disallow: /", "/a.pdf", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a.pdf", true)]
    public void The_longest_rule_of_our_group_decides(string text, string path, bool allowed) => Robots.Parse(text).Allows(path).ShouldBe(allowed);

    [Fact]
    public void A_host_may_ask_for_a_longer_pause() => Robots.Parse("User-agent: *\nCrawl-delay: 7").Delay.ShouldBe(TimeSpan.FromSeconds(7));
}
