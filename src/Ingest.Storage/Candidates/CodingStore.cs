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
        var fingerprint = Fingerprint.Of(coding);
        IReadOnlyList<string> ids = [.. coding.Candidates.Select(candidate => candidate.Id)];
        return database.Write(connection =>
        {
            var document = Document(connection, documentSha256);
            if (Last(connection, document, coding.Coder) == fingerprint)
                return new CodingReceipt(false, ids);
            var now = clock.Now();
            var id = Insert(connection, document, coding.Coder, fingerprint, now);
            foreach (var (candidate, ordinal) in coding.Candidates.Select((candidate, ordinal) => (candidate, ordinal)))
            {
                var number = CandidateRows.Propose(connection, document, id, ordinal, candidate, now);
                FindingRows.Write(connection, number, id, CandidateFindings.Of(candidate));
            }

            WriteClaims(connection, id, coding.Claims);
            CandidateRows.Withdraw(connection, document, id, coding.Coder, now);
            return new CodingReceipt(true, ids);
        });
    }

    /// <summary>The numbers a document states about sets of agreements, by the newest coding that holds any.</summary>
    public IReadOnlyList<Claim> Claims(string documentSha256) => database.Read(connection =>
    {
        const string which = """
            coding_id = (SELECT max(c.coding_id) FROM claims c JOIN codings o ON o.id = c.coding_id
                         JOIN documents d ON d.id = o.document_id WHERE d.sha256 = @documentSha256)
            """;
        var evidence = connection.Query<EvidenceRow>($"""
            SELECT e.claim_id AS owner, e.page, e.box_left AS left, e.box_top AS top, e.box_right AS right, e.box_bottom AS bottom, e.quote
            FROM evidence e WHERE e.claim_id IN (SELECT id FROM claims WHERE {which}) ORDER BY e.claim_id, e.ordinal
            """, new { documentSha256 }).ToLookup(row => row.Owner, row => row.Build());
        return connection.Query<(long Id, string Statement, string Value)>(
                $"SELECT id, statement, value FROM claims WHERE {which} ORDER BY ordinal", new { documentSha256 })
            .Select(row => new Claim(row.Statement, row.Value, [.. evidence[row.Id]])).ToList();
    });

    private static long Document(SqliteConnection connection, string sha256) =>
        connection.ExecuteScalar<long?>("SELECT id FROM documents WHERE sha256 = @sha256", new { sha256 })
        ?? throw new IngestException($"No document {sha256} is held.", "Ingest the file first.");

    private static string? Last(SqliteConnection connection, long document, Coder coder) => connection.ExecuteScalar<string?>("""
        SELECT fingerprint FROM codings
        WHERE document_id = @document AND coder_kind = @kind AND coder_name = @Name AND codebook_hash = @CodebookHash
        ORDER BY id DESC LIMIT 1
        """, new { document, kind = Code.Of(coder.Kind), coder.Name, coder.CodebookHash });

    private static long Insert(SqliteConnection connection, long document, Coder coder, string fingerprint, string now) =>
        connection.ExecuteScalar<long>("""
            INSERT INTO codings (document_id, coder_kind, coder_name, codebook_version, codebook_hash, fingerprint, coded_at)
            VALUES (@document, @kind, @Name, @CodebookVersion, @CodebookHash, @fingerprint, @now)
            RETURNING id
            """, new { document, kind = Code.Of(coder.Kind), coder.Name, coder.CodebookVersion, coder.CodebookHash, fingerprint, now });

    private static void WriteClaims(SqliteConnection connection, long coding, IReadOnlyList<Claim> claims)
    {
        foreach (var (claim, ordinal) in claims.Select((claim, ordinal) => (claim, ordinal)))
        {
            var id = connection.ExecuteScalar<long>("""
                INSERT INTO claims (coding_id, ordinal, statement, value) VALUES (@coding, @ordinal, @Statement, @Value) RETURNING id
                """, new { coding, ordinal, claim.Statement, claim.Value });
            FindingRows.WriteEvidence(connection, "claim_id", id, claim.Evidence);
        }
    }
}
