using System.Globalization;
using System.Text.Json.Nodes;

namespace Ingest.Web.Registry.Releases;

/// <summary>Releases described for search engines (schema.org Dataset) and data portals (DCAT 3).</summary>
public static class DatasetDescription
{
    private static readonly (string File, string Type, string Title)[] Distributions =
    [
        (ReleaseFiles.Database, "application/vnd.sqlite3", "All tables as one SQLite file"),
        (ReleaseFiles.Registry, "application/json", "Every agreement with its values and their evidence"),
        ("entries.csv", "text/csv", "One row for each agreement"),
        ("values.csv", "text/csv", "One row for each value"),
        ("dyad-year.csv", "text/csv", "Pairs of states by year"),
        ("country-year.csv", "text/csv", "States by year"),
    ];

    public static JsonObject SchemaOrg(Release release) => new()
    {
        ["@context"] = "https://schema.org/",
        ["@type"] = "Dataset",
        ["@id"] = ReleaseCitation.Page(release),
        ["url"] = ReleaseCitation.Page(release),
        ["name"] = release.Title,
        ["description"] = Description(release),
        ["version"] = release.Version,
        ["datePublished"] = Day(release),
        ["license"] = Licence(release),
        ["isAccessibleForFree"] = true,
        ["keywords"] = new JsonArray("defence agreements", "treaties", "defence cooperation", "Europe"),
        ["creator"] = Makers(release),
        ["temporalCoverage"] = release.FirstYear is { } first ? string.Create(CultureInfo.InvariantCulture, $"{first}/{release.LastYear}") : null,
        ["citation"] = ReleaseCitation.Plain(release),
        ["identifier"] = release.Doi.Length > 0 ? $"https://doi.org/{release.Doi}" : release.Fingerprint,
        ["distribution"] = new JsonArray([.. Distributions.Select(file => (JsonNode)new JsonObject
        {
            ["@type"] = "DataDownload",
            ["name"] = file.Title,
            ["encodingFormat"] = file.Type,
            ["contentUrl"] = $"{ReleaseCitation.Page(release)}/{file.File}",
        })]),
    };

    /// <summary>The catalogue of all releases; each is a dataset of its own that names the one before it.</summary>
    public static JsonObject Dcat(string title, string address, IReadOnlyList<Release> releases) => new()
    {
        ["@context"] = new JsonObject { ["dcat"] = "http://www.w3.org/ns/dcat#", ["dcterms"] = "http://purl.org/dc/terms/", ["xsd"] = "http://www.w3.org/2001/XMLSchema#" },
        ["@type"] = "dcat:Catalog",
        ["@id"] = $"{address}/releases",
        ["dcterms:title"] = title,
        ["dcat:dataset"] = new JsonArray([.. releases.Select(release => (JsonNode)Dataset(release))]),
    };

    private static JsonObject Dataset(Release release) => new()
    {
        ["@type"] = "dcat:Dataset",
        ["@id"] = ReleaseCitation.Page(release),
        ["dcterms:title"] = $"{release.Title} {release.Version}",
        ["dcterms:description"] = Description(release),
        ["dcterms:identifier"] = release.Fingerprint,
        ["dcterms:issued"] = new JsonObject { ["@type"] = "xsd:date", ["@value"] = Day(release) },
        ["dcterms:license"] = Licence(release),
        ["dcterms:publisher"] = release.Publisher.Length > 0 ? release.Publisher : null,
        ["dcat:version"] = release.Version,
        ["dcat:previousVersion"] = release.Previous is { } previous ? new JsonObject { ["@id"] = $"{release.Address.TrimEnd('/')}/releases/{previous}" } : null,
        ["dcat:distribution"] = new JsonArray([.. Distributions.Select(file => (JsonNode)new JsonObject
        {
            ["@type"] = "dcat:Distribution",
            ["dcterms:title"] = file.Title,
            ["dcat:mediaType"] = $"https://www.iana.org/assignments/media-types/{file.Type}",
            ["dcat:downloadURL"] = new JsonObject { ["@id"] = $"{ReleaseCitation.Page(release)}/{file.File}" },
        })]),
    };

    private static string Description(Release release) => string.Create(CultureInfo.InvariantCulture,
        $"{release.Entries} defence agreements, coded by type, content and clauses with codebook {release.CodebookVersion}; every value rests on a quotation with its page, or on a named ground.");

    private static string Day(Release release) => release.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Licence(Release release) => release.Licence.Length > 0 ? $"https://spdx.org/licenses/{release.Licence}" : null;

    private static JsonArray Makers(Release release) => new([.. (release.Authors.Count > 0 ? release.Authors : [release.Publisher]).Where(name => name.Length > 0)
        .Select(name => (JsonNode)new JsonObject { ["@type"] = name.Contains(',', StringComparison.Ordinal) ? "Person" : "Organization", ["name"] = name })]);
}
