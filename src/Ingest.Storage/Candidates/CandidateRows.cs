using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>The tables <c>candidates</c> and <c>proposals</c>, as a coding changes them.</summary>
internal static class CandidateRows
{
    /// <summary>Makes the candidate, or lets it follow the coding where nobody decided on it yet.</summary>
    /// <returns>The candidate's number.</returns>
    public static long Propose(SqliteConnection connection, long document, long coding, int ordinal, Candidate candidate, string now)
    {
        var columns = new DynamicParameters(CandidateColumns.Of(candidate));
        columns.AddDynamicParams(new
        {
            candidate.Id,
            document,
            coding,
            basis = Code.Of(candidate.Basis),
            kind = Code.Of(candidate.Kind),
            now,
        });
        connection.Execute("""
            INSERT INTO candidates (id, document_id, coding_id, basis, kind, created_at, updated_at, title, parties, signed,
                                    signed_year, place, type, legal_form, binding, focus, content, clauses, confidence)
            VALUES (@Id, @document, @coding, @basis, @kind, @now, @now, @Title, @Parties, @Signed,
                    @SignedYear, @Place, @Type, @LegalForm, @Binding, @Focus, @Content, @Clauses, @Confidence)
            ON CONFLICT (id) DO UPDATE SET
                coding_id = @coding, listed = 1, basis = @basis, kind = @kind, updated_at = @now, version = version + 1,
                title = @Title, parties = @Parties, signed = @Signed, signed_year = @SignedYear, place = @Place, type = @Type,
                legal_form = @LegalForm, binding = @Binding, focus = @Focus, content = @Content, clauses = @Clauses,
                confidence = @Confidence
            WHERE status = 'pending'
            """, columns);
        var number = connection.ExecuteScalar<long>("SELECT number FROM candidates WHERE id = @Id", new { candidate.Id });
        connection.Execute(
            "INSERT INTO proposals (coding_id, ordinal, candidate) VALUES (@coding, @ordinal, @number)", new { coding, ordinal, number });
        return number;
    }

    /// <summary>Takes off the list what this coder once proposed in the document, proposes no longer, and nobody decided on.</summary>
    public static void Withdraw(SqliteConnection connection, long document, long coding, Coder coder, string now) => connection.Execute("""
        UPDATE candidates SET listed = 0, updated_at = @now, version = version + 1
        WHERE document_id = @document AND status = 'pending' AND listed = 1
          AND coding_id IN (SELECT id FROM codings WHERE document_id = @document AND coder_kind = @kind AND coder_name = @Name)
          AND number NOT IN (SELECT candidate FROM proposals WHERE coding_id = @coding)
        """, new { document, coding, kind = Code.Of(coder.Kind), coder.Name, now });
}
