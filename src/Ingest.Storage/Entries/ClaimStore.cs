using Dapper;

namespace Ingest.Storage;

/// <summary>The numbers documents state, to check the registry against.</summary>
public sealed class ClaimStore(Database database)
{
    /// <summary>Of every document that states any, by the newest coding that found them; in the order of the documents.</summary>
    public IReadOnlyList<StatedClaim> All() => database.Read(connection => connection
        .Query<(string Sha256, string Name, long Coding)>("""
            SELECT d.sha256, d.name, max(o.id) FROM claims c JOIN codings o ON o.id = c.coding_id JOIN documents d ON d.id = o.document_id
            GROUP BY d.id ORDER BY d.id
            """)
        .ToList()
        .SelectMany(document => CodingRows.Claims(connection, document.Coding).Select(claim => new StatedClaim(document.Sha256, document.Name, claim)))
        .ToList());
}
