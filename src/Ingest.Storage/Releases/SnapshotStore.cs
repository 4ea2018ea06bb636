using System.Security.Cryptography;
using System.Text;
using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Reads the Registry whole, as releases freeze it.</summary>
public sealed class SnapshotStore(Database database)
{
    public RegistrySnapshot Read() => database.Read(connection =>
    {
        var entries = connection.Query<(string State, int Version, string CreatedAt, string UpdatedAt)>(
                "SELECT state, version, created_at, updated_at FROM entries ORDER BY id")
            .Select(row => new HeldEntry(Json.Read<Entry>(row.State), row.Version, Moment.Read(row.CreatedAt), Moment.Read(row.UpdatedAt))).ToList();
        return new RegistrySnapshot(entries, Documents(connection, entries), Imports(connection), entries.Count == 0 ? null : entries.Max(held => held.UpdatedAt));
    });

    /// <summary>Changes with every change of the records, and with nothing else: what answers about the Registry are kept by.</summary>
    public string Stamp() => database.Read(connection =>
    {
        var (hash, noted) = connection.QuerySingle<(string?, string?)>(
            "SELECT (SELECT hash FROM audit ORDER BY line DESC LIMIT 1), (SELECT max(noted_at) FROM provenance)");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{hash} {noted}")))[..16];
    });

    /// <summary>Whence each of these documents comes.</summary>
    public IReadOnlyDictionary<string, Provenance> Origins(IEnumerable<string> sha256) => database.Read(connection => Origins(connection, sha256));

    private static Dictionary<string, Provenance> Origins(SqliteConnection connection, IEnumerable<string> sha256) =>
        connection.Query<(string Sha256, string? Address, string? Publisher, string? RetrievedOn, string? Licence, string? Kind)>(
                "SELECT sha256, address, publisher, retrieved_on, licence, kind FROM provenance WHERE sha256 IN (SELECT value FROM json_each(@all))",
                new { all = Json.Write(sha256.Distinct()) })
            .ToDictionary(row => row.Sha256, row => new Provenance
            {
                Address = row.Address,
                Publisher = row.Publisher,
                RetrievedOn = PartialDate.Parse(row.RetrievedOn),
                Licence = row.Licence,
                Kind = row.Kind,
            });

    private static List<QuotedDocument> Documents(SqliteConnection connection, List<HeldEntry> entries)
    {
        var quoted = entries.SelectMany(held => held.Entry.Values).SelectMany(value => value.Evidence).Select(citation => citation.DocumentSha256).ToHashSet();
        var origins = Origins(connection, quoted);
        return [.. connection.Query<(string Sha256, string Name, string Language, int Pages)>("""
            SELECT d.sha256, d.name, d.language, (SELECT count(*) FROM pages p WHERE p.document_id = d.id)
            FROM documents d WHERE d.sha256 IN (SELECT value FROM json_each(@all)) ORDER BY d.sha256
            """, new { all = Json.Write(quoted) })
            .Select(row => new QuotedDocument(row.Sha256, row.Name, row.Language, row.Pages, origins.GetValueOrDefault(row.Sha256) ?? new Provenance()))];
    }

    /// <summary>The import told the audit chain what it brought in.</summary>
    private static Dictionary<string, string> Imports(SqliteConnection connection) => connection.Query<(string Source, string Title)>("""
        SELECT e.source, (SELECT a.why FROM audit a WHERE a.record = e.id AND a.action = 'import' ORDER BY a.line LIMIT 1)
        FROM entries e WHERE e.number IN (SELECT min(number) FROM entries WHERE source <> @Reviewed GROUP BY source) ORDER BY e.source
        """, new { EntryStore.Reviewed }).ToDictionary(row => row.Source, row => row.Title ?? row.Source);
}
