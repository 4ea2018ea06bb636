using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>The tables <c>candidates</c> and <c>candidate_codes</c>.</summary>
internal static class CandidateRows
{
    /// <summary>Makes the candidate, or lets it follow the coding where nobody decided on it yet.</summary>
    /// <param name="kind">The coder's: a candidate the rules propose keeps their values, and what a model says stands beside them.</param>
    /// <returns>The candidate's number.</returns>
    public static long Propose(SqliteConnection connection, long document, long coding, CoderKind kind, Proposal proposal, string now)
    {
        connection.Execute("""
            INSERT INTO candidates (id, document_id, coding_id, basis, kind, created_at, updated_at, parties, content, clauses, confidence)
            VALUES (@Candidate, @document, @coding, @basis, @kind, @now, @now, '', '', '', @doubt)
            ON CONFLICT (id) DO UPDATE SET
                coding_id = @coding, listed = 1, basis = @basis, kind = @kind, updated_at = @now, version = version + 1, confidence = @doubt
            WHERE status = 'pending' AND (@leads OR (SELECT coder_kind FROM codings WHERE id = candidates.coding_id) = 'model')
            """, new
        {
            proposal.Candidate,
            document,
            coding,
            basis = Code.Of(proposal.Basis),
            kind = Code.Of(proposal.Kind),
            now,
            leads = kind != CoderKind.Model,
            doubt = Doubt(proposal.Findings),
        });
        return connection.ExecuteScalar<long>("SELECT number FROM candidates WHERE id = @Candidate", new { proposal.Candidate });
    }

    /// <summary>Takes off the list what this coder once proposed in the document, proposes no longer, and nobody decided on.</summary>
    public static void Withdraw(SqliteConnection connection, long document, long coding, Coder coder, string now) => connection.Execute("""
        UPDATE candidates SET listed = 0, updated_at = @now, version = version + 1
        WHERE document_id = @document AND status = 'pending' AND listed = 1
          AND coding_id IN (SELECT id FROM codings WHERE document_id = @document AND coder_kind = @kind AND coder_name = @Name)
          AND number NOT IN (SELECT candidate FROM proposals WHERE coding_id = @coding)
        """, new { document, coding, kind = Code.Of(coder.Kind), coder.Name, now });

    /// <summary>The candidate's values: its coder's, and in their place what people put there.</summary>
    public static IReadOnlyList<RecordedValue> ReadValues(SqliteConnection connection, long number)
    {
        var (coding, coder, document) = connection.QuerySingle<(long, string, string)>("""
            SELECT c.coding_id, o.coder_name, d.sha256
            FROM candidates c JOIN codings o ON o.id = c.coding_id JOIN documents d ON d.id = c.document_id WHERE c.number = @number
            """, new { number });
        var findings = FindingRows.Read(connection, "f.candidate = @number AND f.coding_id = @coding", new { number, coding });
        return Values.Overlay(Values.Of(findings[(number, coding)], coder, document), State(connection, number).Values);
    }

    /// <summary>Repeats the values in the list's columns, unless the candidate is decided: it keeps what it was decided upon.</summary>
    public static void Refresh(SqliteConnection connection, long number)
    {
        if (State(connection, number).Status != CandidateStatus.Pending)
            return;
        WriteColumns(connection, number, ReadValues(connection, number));
        if (Dissent.Fields(connection, number).Count > 0)
            connection.Execute("UPDATE candidates SET confidence = min(confidence, @Worth) WHERE number = @number", new { Dissent.Worth, number });
    }

    private static void WriteColumns(SqliteConnection connection, long number, IReadOnlyList<RecordedValue> values)
    {
        var columns = new DynamicParameters(ListColumns.Of(values));
        columns.Add("number", number);
        connection.Execute("""
            UPDATE candidates SET title = @Title, parties = @Parties, signed = @Signed, signed_year = @SignedYear, place = @Place,
                type = @Type, legal_form = @LegalForm, binding = @Binding, focus = @Focus, content = @Content, clauses = @Clauses
            WHERE number = @number;
            DELETE FROM candidate_codes WHERE candidate = @number
            """, columns);
        connection.Execute(
            "INSERT INTO candidate_codes (field, value, candidate) VALUES (@field, @value, @number)",
            ListColumns.Codes(values).Select(code => new { field = code.Field, value = code.Value, number }));
        Searchable.Write(connection, "candidate_search", number, values);
        Worth.Weigh(connection, number, number);
    }

    /// <summary>Keeps what people decided, and repeats it in the list's columns.</summary>
    public static void WriteState(SqliteConnection connection, long number, string state, int version, string now)
    {
        var decided = Json.Read<CandidateState>(state);
        var same = Json.Write(State(connection, number).Values) == Json.Write(decided.Values);
        connection.Execute("""
            UPDATE candidates SET state = @state, status = @status, entry = @Entry, version = @version, updated_at = @now WHERE number = @number
            """, new { number, state, status = Code.Of(decided.Status), decided.Entry, version, now });
        // Most decisions leave the values as they were, and with them columns, codes and words.
        if (same)
            Worth.Weigh(connection, number, number);
        else
            WriteColumns(connection, number, ReadValues(connection, number));
    }

    private static CandidateState State(SqliteConnection connection, long number) =>
        connection.ExecuteScalar<string?>("SELECT state FROM candidates WHERE number = @number", new { number }) is { } state
            ? Json.Read<CandidateState>(state)
            : new CandidateState();

    /// <summary>The lowest confidence among the findings a reviewer must settle; 1 where there is none.</summary>
    private static double Doubt(IReadOnlyList<StoredFinding> findings) => findings
        .Where(finding => finding.Field is Field.Party or Field.Signed or Field.Type or Field.Focus)
        .Select(finding => finding.Confidence).DefaultIfEmpty(1).Min();
}
