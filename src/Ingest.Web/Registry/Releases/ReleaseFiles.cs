using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ingest.Storage;
using Ingest.Web.Commands;
using Ingest.Web.Registry.Api;
using Ingest.Web.Registry.Downloads;

namespace Ingest.Web.Registry.Releases;

/// <summary>The files of a release. The same registry, codebook and settings give the same bytes.</summary>
public static class ReleaseFiles
{
    public const string Manifest = "release.json";
    public const string Registry = "registry.json";
    public const string Database = "registry.sqlite";
    public const string Checksums = "SHA256SUMS";

    private static readonly JsonSerializerOptions Indented = new(Wire.Public) { WriteIndented = true };

    /// <param name="folder">Exists and is empty.</param>
    public static void Write(string folder, Release release, RegistrySnapshot registry, IReadOnlyList<EntryChange> changes, CodebookText codebook)
    {
        var tables = ReleaseTables.Of(registry, release, changes);
        foreach (var table in tables)
        {
            using var file = File.Create(Path.Combine(folder, table.Name + ".csv"));
            CsvTable.Write(table, file);
        }

        TableDatabase.Write(Path.Combine(folder, Database), Release.CurrentFormat, tables);
        WriteEntries(Path.Combine(folder, Registry), registry);
        Text(Manifest, JsonSerializer.Serialize(release, Indented));
        Text("codebook.json", codebook.Json);
        Text("codebook.md", codebook.Markdown);
        Text("CHANGES.md", ChangeLog.Markdown(release, changes));
        Text("LICENCES.md", Licences.Markdown(release, registry));
        Text("CITATION.cff", ReleaseCitation.Cff(release));
        Text("citation.bib", ReleaseCitation.BibTex(release));
        Text("citation.txt", ReleaseCitation.Plain(release));
        Text("datapackage.json", JsonSerializer.Serialize(DataPackage.Of(release, tables), Indented));
        Text("dataset.jsonld", DatasetDescription.SchemaOrg(release).ToJsonString(Indented));
        Text("README.md", ReleaseReadme.Markdown(release, tables));
        File.WriteAllText(Path.Combine(folder, Checksums), Sums(folder));

        void Text(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n", new UTF8Encoding(false));
    }

    /// <summary>As <c>sha256sum -c</c> reads it.</summary>
    public static string Sums(string folder)
    {
        var sums = new StringBuilder();
        foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal).Where(file => Path.GetFileName(file) != Checksums))
        {
            using var stream = File.OpenRead(file);
            sums.Append(Convert.ToHexStringLower(SHA256.HashData(stream))).Append("  ").Append(Path.GetFileName(file)).Append('\n');
        }

        return sums.ToString();
    }

    private static void WriteEntries(string place, RegistrySnapshot registry)
    {
        var quotations = new Quotations(registry.Documents.ToDictionary(document => document.Sha256, document => document.Provenance));
        using var file = File.Create(place);
        JsonSerializer.Serialize(file, registry.Entries.Select(held => PublicEntry.Of(held, quotations)), Wire.Public);
    }
}
