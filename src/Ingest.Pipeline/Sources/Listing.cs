using System.Net;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Ingest.Model;

namespace Ingest.Pipeline.Sources;

/// <summary>The addresses of documents that a list, a feed or a page names, each once, in its order.</summary>
public static partial class Listing
{
    /// <exception cref="IngestException">What the source gave is not what it is said to be.</exception>
    public static IReadOnlyList<Uri> Of(SourceKind kind, string text, Uri? from) => [.. (kind switch
    {
        SourceKind.List => text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'),
        SourceKind.Feed => Feed(text),
        _ => Links().Matches(text).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value)).Where(IsPdf),
    }).Select(address => Absolute(address, from)).OfType<Uri>().Distinct()];

    /// <summary>RSS: enclosures and links; Atom: links, those marked as enclosure or PDF, or that end like one.</summary>
    private static IEnumerable<string> Feed(string text)
    {
        try
        {
            using var reader = XmlReader.Create(new StringReader(text), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            return [.. XDocument.Load(reader).Descendants().Where(IsItem).SelectMany(Addresses)];
        }
        catch (XmlException fault)
        {
            throw new IngestException($"The feed is not valid XML: {fault.Message}", "Look at its address in a browser; name it as Page if it is one.", fault);
        }
    }

    private static bool IsItem(XElement element) => element.Name.LocalName is "item" or "entry";

    private static IEnumerable<string> Addresses(XElement item)
    {
        foreach (var link in item.Elements().Where(element => element.Name.LocalName is "link" or "enclosure" or "guid"))
        {
            var address = link.Attribute("href")?.Value ?? link.Attribute("url")?.Value ?? link.Value.Trim();
            if (link.Attribute("type")?.Value == "application/pdf" || IsPdf(address))
                yield return address;
        }
    }

    private static bool IsPdf(string address) => address.Split('?', '#')[0].EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);

    private static Uri? Absolute(string address, Uri? from) =>
        (from is null ? Uri.TryCreate(address, UriKind.Absolute, out var uri) : Uri.TryCreate(from, address, out uri)) && uri.Scheme is "http" or "https"
            ? new Uri(uri.GetLeftPart(UriPartial.Query))
            : null;

    [GeneratedRegex("""<a\s[^>]*?href\s*=\s*["']?([^"'\s>]+)""", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Links();
}
