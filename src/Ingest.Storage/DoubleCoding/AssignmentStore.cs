using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Blind double coding: who codes what, and what each submitted. The machine is one more coder in the same tables.</summary>
public sealed class AssignmentStore(Database database, TimeProvider clock)
{
    private const string Select = """
        SELECT c.id AS candidateId, a.coder, a.blind_to_machine AS blindToMachine, a.assigned_by AS assignedBy,
               a.assigned_at AS assignedAt, a.submitted_at AS submittedAt
        FROM assignments a JOIN candidates c ON c.number = a.candidate
        """;

    /// <summary>Gives a candidate to coders; who has it already keeps it as it is.</summary>
    public void Assign(string candidateId, IReadOnlyList<string> coders, bool blindToMachine, string by) => database.Write(connection =>
    {
        var number = Number(connection, candidateId);
        foreach (var coder in coders.Where(coder => Give(connection, number, coder, blindToMachine, by)))
        {
            AuditChain.Append(connection, new Change(by, "assign", candidateId, null, Json.Write(new { coder, blindToMachine })), clock.Now());
        }
    });

    /// <summary>Gives a share of the pending candidates to coders; which ones depends on their ids alone, so that asking again adds no others.</summary>
    /// <param name="share">0 to 1.</param>
    /// <returns>The candidates of the share.</returns>
    public IReadOnlyList<string> AssignShare(double share, IReadOnlyList<string> coders, bool blindToMachine, string by)
    {
        var chosen = database.Read(connection => connection.Query<string>(
            "SELECT id FROM candidates WHERE status = 'pending' AND listed = 1 ORDER BY number").Where(id => Lot(id) < share).ToList());
        foreach (var id in chosen)
            Assign(id, coders, blindToMachine, by);
        return chosen;
    }

    /// <summary>What a person still has to code, the oldest first.</summary>
    public IReadOnlyList<Assignment> Open(string coder) => database.Read(connection => connection.Query<Row>(
        $"{Select} WHERE a.coder = @coder AND a.submitted_at IS NULL ORDER BY a.id", new { coder }).Select(row => row.Build()).ToList());

    /// <summary>Who codes a candidate.</summary>
    public IReadOnlyList<Assignment> Of(string candidateId) => database.Read(connection => connection.Query<Row>(
        $"{Select} WHERE c.id = @candidateId ORDER BY a.id", new { candidateId }).Select(row => row.Build()).ToList());

    /// <summary>Keeps a person's coding. She may submit again until the last of the others has submitted too; then all can be compared.</summary>
    /// <exception cref="IngestException">The candidate was not given to her, was compared already, or a value rests on nothing.</exception>
    public void Submit(string candidateId, Coder coder, IReadOnlyList<RecordedValue> values) => database.Write(connection =>
    {
        var number = Number(connection, candidateId);
        var states = connection.Query<(string Coder, bool Submitted)>(
            "SELECT coder, submitted_at IS NOT NULL FROM assignments WHERE candidate = @number", new { number }).ToList();
        if (!states.Any(state => Same(state.Coder, coder.Name)))
            throw new IngestException($"{candidateId} was not given to {coder.Name} to code.", "Ask whoever assigns the coding.");
        if (states.TrueForAll(state => state.Submitted))
            throw new IngestException($"All coders of {candidateId} have submitted and can see each other's values.", "Leave the differences to an adjudicator.");
        foreach (var value in values)
            Form.Check(connection, value);
        var (document, sha256, basis, kind) = connection.QuerySingle<(long, string, string, string)>("""
            SELECT d.id, d.sha256, c.basis, c.kind FROM candidates c JOIN documents d ON d.id = c.document_id WHERE c.number = @number
            """, new { number });
        var now = clock.Now();
        var proposal = new Proposal(candidateId, Code.Read<Basis>(basis), Code.Read<ArrangementKind>(kind), [.. values.Select(value => Said(value, sha256))]);
        var coding = CodingRows.Write(connection, document, sha256, coder with { Kind = CoderKind.Person }, [proposal], [], (_, _) => number, now);
        connection.Execute(
            "UPDATE assignments SET submitted_at = @now, coding_id = @coding WHERE candidate = @number AND coder = @Name",
            new { now, coding, number, coder.Name });
    });

    private bool Give(SqliteConnection connection, long number, string coder, bool blindToMachine, string by)
    {
        var name = connection.ExecuteScalar<string?>("SELECT name FROM users WHERE name = @coder AND disabled_at IS NULL", new { coder })
            ?? throw new IngestException($"There is no user {coder} who could code.", "See `ingest user list` for the names.");
        return connection.Execute("""
            INSERT INTO assignments (candidate, coder, blind_to_machine, assigned_by, assigned_at)
            VALUES (@number, @name, @blindToMachine, @by, @now) ON CONFLICT (candidate, coder) DO NOTHING
            """, new { number, name, blindToMachine, by, now = clock.Now() }) > 0;
    }

    private static StoredFinding Said(RecordedValue value, string document)
    {
        if (value.Evidence.Any(citation => citation.DocumentSha256 != document))
            throw new IngestException("A quotation is from another document.", "Quote the document that is being coded.");
        return new StoredFinding(value.Field, value.Qualifier, value.Value, 1, "", value.Detail, false, [.. value.Evidence.Select(citation => citation.Evidence)])
        {
            Missing = value.Missing,
            Assertion = value.Assertion,
        };
    }

    private static long Number(SqliteConnection connection, string candidateId) =>
        connection.ExecuteScalar<long?>("SELECT number FROM candidates WHERE id = @candidateId", new { candidateId })
        ?? throw new IngestException($"There is no candidate {candidateId}.", "Look it up in the list again.");

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    /// <summary>A number from 0 to 1 that a candidate's id draws, always the same.</summary>
    private static double Lot(string id) =>
        BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(id))) / (double)ulong.MaxValue;

    private sealed class Row
    {
        public string CandidateId { get; init; } = "";
        public string Coder { get; init; } = "";
        public bool BlindToMachine { get; init; }
        public string AssignedBy { get; init; } = "";
        public string AssignedAt { get; init; } = "";
        public string? SubmittedAt { get; init; }

        public Assignment Build() => new(
            CandidateId, Coder, BlindToMachine, AssignedBy, Moment.Read(AssignedAt), SubmittedAt is null ? null : Moment.Read(SubmittedAt));
    }
}
