using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>The tables <c>codings</c>, <c>proposals</c> and <c>claims</c>.</summary>
internal static class CodingRows
{
    /// <summary>Writes a coding with all it says, and seals it in the audit chain.</summary>
    /// <param name="number">Gives the number of a proposal's candidate.</param>
    public static long Write(
        SqliteConnection connection, long document, string sha256, Coder coder, IReadOnlyList<Proposal> proposals, IReadOnlyList<Claim> claims,
        Func<long, Proposal, long> number, string now)
    {
        var fingerprint = Fingerprint.Of(proposals, claims);
        var coding = connection.ExecuteScalar<long>("""
            INSERT INTO codings (document_id, coder_kind, coder_name, codebook_version, codebook_hash, fingerprint, coded_at)
            VALUES (@document, @kind, @Name, @CodebookVersion, @CodebookHash, @fingerprint, @now)
            RETURNING id
            """, new { document, kind = Code.Of(coder.Kind), coder.Name, coder.CodebookVersion, coder.CodebookHash, fingerprint, now });
        foreach (var (proposal, ordinal) in proposals.Select((proposal, ordinal) => (proposal, ordinal)))
        {
            var candidate = number(coding, proposal);
            connection.Execute("""
                INSERT INTO proposals (coding_id, ordinal, candidate, basis, kind) VALUES (@coding, @ordinal, @candidate, @basis, @kind)
                """, new { coding, ordinal, candidate, basis = Code.Of(proposal.Basis), kind = Code.Of(proposal.Kind) });
            FindingRows.Write(connection, candidate, coding, proposal.Findings);
        }

        foreach (var (claim, ordinal) in claims.Select((claim, ordinal) => (claim, ordinal)))
        {
            var id = connection.ExecuteScalar<long>("""
                INSERT INTO claims (coding_id, ordinal, statement, value) VALUES (@coding, @ordinal, @Statement, @Value) RETURNING id
                """, new { coding, ordinal, claim.Statement, claim.Value });
            FindingRows.WriteEvidence(connection, "claim_id", id, claim.Evidence);
        }

        AuditChain.Append(connection, CodingSeal.Of(coding, sha256, coder, fingerprint), now);
        return coding;
    }

    public static IReadOnlyList<Proposal> Proposals(SqliteConnection connection, long coding)
    {
        var findings = FindingRows.Read(connection, "f.coding_id = @coding", new { coding });
        return connection.Query<(long Number, string Id, string Basis, string Kind)>("""
            SELECT p.candidate, c.id, p.basis, p.kind FROM proposals p JOIN candidates c ON c.number = p.candidate
            WHERE p.coding_id = @coding ORDER BY p.ordinal
            """, new { coding })
            .Select(row => new Proposal(
                row.Id, Code.Read<Basis>(row.Basis), Code.Read<ArrangementKind>(row.Kind), [.. findings[(row.Number, coding)]]))
            .ToList();
    }

    public static IReadOnlyList<Claim> Claims(SqliteConnection connection, long coding)
    {
        var evidence = connection.Query<EvidenceRow>("""
            SELECT e.claim_id AS owner, e.page, e.box_left AS left, e.box_top AS top, e.box_right AS right, e.box_bottom AS bottom, e.quote
            FROM evidence e WHERE e.claim_id IN (SELECT id FROM claims WHERE coding_id = @coding) ORDER BY e.claim_id, e.ordinal
            """, new { coding }).ToLookup(row => row.Owner, row => row.Build());
        return connection.Query<(long Id, string Statement, string Value)>(
                "SELECT id, statement, value FROM claims WHERE coding_id = @coding ORDER BY ordinal", new { coding })
            .Select(row => new Claim(row.Statement, row.Value, [.. evidence[row.Id]])).ToList();
    }
}
