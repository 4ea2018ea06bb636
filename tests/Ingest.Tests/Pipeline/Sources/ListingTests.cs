using Ingest.Model;
using Ingest.Pipeline.Sources;

namespace Ingest.Tests.Pipeline.Sources;

public sealed class ListingTests
{
    private static readonly Uri From = new("https://example.org/treaties/index.html");

    [Fact]
    public void A_list_has_one_address_a_line_and_remarks() =>
        Addresses(SourceKind.List, "# ours\nhttps://example.org/a.pdf\n\n  https://example.org/b  \r\nhttps://example.org/a.pdf\nftp://example.org/c.pdf").ShouldBe(
            ["https://example.org/a.pdf", "https://example.org/b"]);

    [Fact]
    public void A_page_offers_its_links_to_PDFs_wherever_it_stands() =>
        Addresses(SourceKind.Page, """<a href="one.pdf">1</a> <A class=x HREF='/two.PDF?v=2#page=3'>2</A> <a href="three.html">3</a> <img src="four.pdf"><a href=https://other.org/a&amp;b.pdf>5</a>""").ShouldBe(
            ["https://example.org/treaties/one.pdf", "https://example.org/two.PDF?v=2", "https://other.org/a&b.pdf"]);

    [Fact]
    public void Feeds_of_both_kinds_offer_enclosures_and_links_to_PDFs()
    {
        Addresses(SourceKind.Feed, """
            <?xml version="1.0"?><!DOCTYPE rss SYSTEM "http://example.org/x.dtd"><rss><channel><link>https://example.org/about.pdf</link>
            <item><link>https://example.org/news.html</link><enclosure url="/doc?id=7" type="application/pdf"/></item>
            <item><guid>https://example.org/b.pdf</guid><link>https://example.org/b.pdf</link></item></channel></rss>
            """.TrimStart()).ShouldBe(["https://example.org/doc?id=7", "https://example.org/b.pdf"]);
        Addresses(SourceKind.Feed, """
            <feed xmlns="http://www.w3.org/2005/Atom"><entry><link href="c.pdf"/><link rel="enclosure" type="application/pdf" href="d"/></entry></feed>
            """).ShouldBe(["https://example.org/treaties/c.pdf", "https://example.org/treaties/d"]);
    }

    [Fact]
    public void A_feed_that_is_none_is_told_as_such() =>
        Should.Throw<IngestException>(() => Listing.Of(SourceKind.Feed, "<html><br>", From)).Remedy.ShouldContain("Page");

    private static IEnumerable<string> Addresses(SourceKind kind, string text) => Listing.Of(kind, text, From).Select(address => address.ToString());
}
