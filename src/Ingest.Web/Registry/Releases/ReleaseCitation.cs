using System.Globalization;
using System.Text;

namespace Ingest.Web.Registry.Releases;

/// <summary>How to cite a release, for people and for reference managers.</summary>
public static class ReleaseCitation
{
    /// <summary>In the order of the Joint Declaration of Data Citation Principles: authors, year, title, version, publisher, address.</summary>
    public static string Plain(Release release) => string.Create(CultureInfo.InvariantCulture, $"{Authors(release, "; ")} ({release.Date.Year}). {release.Title}, version {release.Version} [data set]. ")
        + string.Join(". ", new[] { release.Publisher, Place(release) }.Where(part => part.Length > 0).Append($"SHA-256 fingerprint {release.Fingerprint[..16]}")) + ".";

    /// <summary>Citation File Format 1.2.0.</summary>
    public static string Cff(Release release)
    {
        var text = new StringBuilder("cff-version: 1.2.0\ntype: dataset\nmessage: If you use this data set, please cite it as below.\n");
        text.Append("title: ").Append(Yaml(release.Title)).Append('\n');
        text.Append("authors:\n");
        foreach (var author in release.Authors.Count > 0 ? release.Authors : [release.Publisher.Length > 0 ? release.Publisher : release.Title])
        {
            text.Append(author.Split(',', 2, StringSplitOptions.TrimEntries) is [var family, var given]
                ? $"  - family-names: {Yaml(family)}\n    given-names: {Yaml(given)}\n"
                : $"  - name: {Yaml(author)}\n");
        }

        text.Append("version: ").Append(Yaml(release.Version)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"date-released: {release.Date:yyyy-MM-dd}\n");
        if (release.Licence.Length > 0)
            text.Append("license: ").Append(Yaml(release.Licence)).Append('\n');
        if (release.Doi.Length > 0)
            text.Append("doi: ").Append(Yaml(release.Doi)).Append('\n');
        if (release.Address.Length > 0)
            text.Append("url: ").Append(Yaml(Page(release))).Append('\n');
        return text.ToString();
    }

    public static string BibTex(Release release)
    {
        var fields = new List<(string Name, string Value)>
        {
            ("author", Authors(release, " and ")), ("title", release.Title), ("year", release.Date.Year.ToString(CultureInfo.InvariantCulture)), ("version", release.Version),
            ("publisher", release.Publisher), ("doi", release.Doi), ("url", release.Address.Length > 0 ? Page(release) : ""), ("note", $"Data set, fingerprint {release.Fingerprint[..16]}"),
        };
        return $"@misc{{{Key(release)},\n{string.Join(",\n", fields.Where(field => field.Value.Length > 0).Select(field => $"  {field.Name} = {{{Tex(field.Value)}}}"))}\n}}\n";
    }

    private static string Authors(Release release, string separator) =>
        release.Authors.Count > 0 ? string.Join(separator, release.Authors) : release.Publisher.Length > 0 ? release.Publisher : release.Title;

    private static string Place(Release release) => release.Doi.Length > 0 ? $"https://doi.org/{release.Doi}" : release.Address.Length > 0 ? Page(release) : "";

    /// <summary>The lasting address of the release's own page.</summary>
    public static string Page(Release release) => $"{release.Address.TrimEnd('/')}/releases/{release.Version}";

    private static string Key(Release release) => $"registry-{release.Version}";

    private static string Yaml(string text) => $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static string Tex(string text) => string.Concat(text.Select(letter => letter is '{' or '}' or '&' or '%' or '$' or '#' or '_' ? $"\\{letter}" : letter.ToString()));
}
