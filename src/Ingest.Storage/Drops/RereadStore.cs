using Dapper;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>Which documents were read by an engine or coded by a codebook that is no longer the present one.</summary>
public sealed class RereadStore(Database database, TimeProvider clock)
{
    /// <summary>Those not yet read again for this reason, the longest unread first.</summary>
    /// <param name="engine">As documents name it; those of other kinds of engine (scans, office files) begin with another word or add to it.</param>
    public IReadOnlyList<(string Sha256, string Name)> Outdated(string engine, Coder coder, int take) => database.Read(connection =>
        connection.Query<(string, string)>("""
            SELECT d.sha256, d.name FROM documents d
            WHERE (substr(d.engine, 1, length(@engine)) <> @engine
                   OR NOT EXISTS (SELECT 1 FROM codings c WHERE c.document_id = d.id AND c.coder_name = @Name AND c.codebook_hash = @CodebookHash))
              AND NOT EXISTS (SELECT 1 FROM rereads r WHERE r.sha256 = d.sha256 AND r.engine = @engine AND r.codebook_hash = @CodebookHash)
            ORDER BY d.read_at LIMIT @take
            """, new { engine, coder.Name, coder.CodebookHash, take }).ToList());

    public void Note(string sha256, string engine, Coder coder, string fault = "") => database.Write(connection => connection.Execute("""
        INSERT INTO rereads (sha256, engine, codebook_hash, at, fault) VALUES (@sha256, @engine, @CodebookHash, @now, @fault)
        ON CONFLICT (sha256) DO UPDATE SET engine = @engine, codebook_hash = @CodebookHash, at = @now, fault = @fault
        """, new { sha256, engine, coder.CodebookHash, now = clock.Now(), fault }));
}
