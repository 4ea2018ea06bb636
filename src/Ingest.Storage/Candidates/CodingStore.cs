using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>What each coder said about each document. Nothing said is overwritten; what is said again is not doubled.</summary>
public sealed class CodingStore(Database database, TimeProvider clock)
{
    /// <summary>
    /// Keeps a coding. Candidates nobody decided on follow the coder's newest word; decided ones keep what was decided,
    /// and the new findings stand beside it. A pending candidate the coder no longer proposes leaves the list.
    /// </summary>
    /// <exception cref="IngestException">The document was not saved before.</exception>
    public CodingReceipt Save(string documentSha256, Coding coding)
    {
        IReadOnlyList<Proposal> proposals = [.. coding.Candidates.Select(Proposal.Of)];
        IReadOnlyList<string> ids = [.. proposals.Select(proposal => proposal.Candidate)];
        return database.Write(connection =>
        {
            var document = Document(connection, documentSha256);
            if (Last(connection, document, coding.Coder) == Fingerprint.Of(proposals, coding.Claims))
                return new CodingReceipt(false, ids);
            var now = clock.Now();
            var touched = new List<long>();
            var id = CodingRows.Write(connection, document, documentSha256, coding.Coder, proposals, coding.Claims, (id, proposal) =>
            {
                touched.Add(CandidateRows.Propose(connection, document, id, coding.Coder.Kind, proposal, now));
                return touched[^1];
            }, now);
            foreach (var candidate in touched)
                CandidateRows.Refresh(connection, candidate);
            CandidateRows.Withdraw(connection, document, id, coding.Coder, now);
            return new CodingReceipt(true, ids);
        });
    }

    /// <summary>The numbers a document states about sets of agreements, by the newest coding that holds any.</summary>
    public IReadOnlyList<Claim> Claims(string documentSha256) => database.Read(connection =>
        connection.ExecuteScalar<long?>("""
            SELECT max(c.coding_id) FROM claims c JOIN codings o ON o.id = c.coding_id JOIN documents d ON d.id = o.document_id
            WHERE d.sha256 = @documentSha256
            """, new { documentSha256 }) is { } coding
            ? CodingRows.Claims(connection, coding)
            : []);

    private static long Document(SqliteConnection connection, string sha256) =>
        connection.ExecuteScalar<long?>("SELECT id FROM documents WHERE sha256 = @sha256", new { sha256 })
        ?? throw new IngestException($"No document {sha256} is held.", "Ingest the file first.");

    private static string? Last(SqliteConnection connection, long document, Coder coder) => connection.ExecuteScalar<string?>("""
        SELECT fingerprint FROM codings
        WHERE document_id = @document AND coder_kind = @kind AND coder_name = @Name AND codebook_hash = @CodebookHash
        ORDER BY id DESC LIMIT 1
        """, new { document, kind = Code.Of(coder.Kind), coder.Name, coder.CodebookHash });
}
