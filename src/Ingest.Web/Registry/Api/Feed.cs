using System.Globalization;
using System.Text;
using System.Xml;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Registry.Api;

/// <summary>New and changed entries as an Atom feed (RFC 4287), for any filter of the registry.</summary>
public static class Feed
{
    /// <summary>Entries in one answer; readers ask daily, and releases hold the rest.</summary>
    private const int Longest = 50;

    private const string Atom = "http://www.w3.org/2005/Atom";

    public static IResult Answer(HttpRequest request, EntryStore entries, ReleaseOptions options)
    {
        var filter = RegistryFilter.Of(request.Query);
        // That an entry was withdrawn is news too, unless only one status is asked for.
        var status = request.Query.ContainsKey("status") ? filter.Status : null;
        var changed = entries.List(filter.Query with { Status = status, Order = EntryOrder.Changed, Take = Longest });
        return Results.Bytes(Write(changed, options.Title, request.Site(), filter.ToString()), "application/atom+xml; charset=utf-8");
    }

    private static byte[] Write(IReadOnlyList<HeldEntry> changed, string title, string site, string asked)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, CheckCharacters = false }))
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteElementString("id", Atom, $"{site}/registry/feed.atom{asked}");
            xml.WriteElementString("title", Atom, title);
            // An empty feed has not changed since the beginning.
            xml.WriteElementString("updated", Atom, Time(changed.Count > 0 ? changed[0].UpdatedAt : DateTimeOffset.UnixEpoch));
            Link(xml, "self", $"{site}/registry/feed.atom{asked}");
            Link(xml, "alternate", $"{site}/registry{asked}");
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, title);
            xml.WriteEndElement();
            foreach (var held in changed)
                Write(xml, held, site);
            xml.WriteEndElement();
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, HeldEntry held, string site)
    {
        var entry = PublicEntry.Of(held);
        var name = entry.Title ?? string.Join(" – ", entry.Parties.Select(States.EnglishName));
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("id", Atom, $"{site}/registry/entries/{entry.Id}");
        xml.WriteElementString("title", Atom, Clean($"{(entry.Status == EntryStatus.Active ? "" : $"({Words.Of(entry.Status)}) ")}{name}"));
        xml.WriteElementString("updated", Atom, Time(entry.Updated));
        xml.WriteElementString("published", Atom, Time(entry.Created));
        Link(xml, "alternate", $"{site}/registry/entries/{entry.Id}");
        foreach (var term in new[] { entry.Type, entry.Focus }.OfType<string>())
        {
            xml.WriteStartElement("category", Atom);
            xml.WriteAttributeString("term", term);
            xml.WriteEndElement();
        }

        xml.WriteElementString("summary", Atom, Clean(string.Join(", ", new[]
        {
            string.Join(" – ", entry.Parties.Select(States.EnglishName)), entry.Signed is { } signed ? $"signed {signed}" : null, entry.Place,
            entry.MergedInto is { } into ? $"merged into {into}" : null, string.Create(CultureInfo.InvariantCulture, $"version {entry.Version}"),
        }.Where(part => !string.IsNullOrEmpty(part)))));
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>XML has no words for most control signs.</summary>
    private static string Clean(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value > char.MaxValue || XmlConvert.IsXmlChar((char)rune.Value)));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
