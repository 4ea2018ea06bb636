using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Every entry and candidate stands as the audit chain last left it, and the lists show it so.</summary>
internal static class RecordCheck
{
    public static IEnumerable<Fault> Faults(SqliteConnection connection)
    {
        var left = connection.Query<(string Record, string After)>("""
            SELECT a.record, a.after FROM audit a
            WHERE a.version_after IS NOT NULL
              AND a.line = (SELECT max(line) FROM audit l WHERE l.record = a.record AND l.version_after IS NOT NULL)
            """).ToDictionary(line => line.Record, line => line.After);
        foreach (var entry in connection.Query<EntryCheckRow>(EntryCheckRow.Select, buffered: false))
        {
            if (left.GetValueOrDefault(entry.Id) != entry.State)
                yield return Changed("Entry", entry.Id, left.ContainsKey(entry.Id));
            else if (!entry.ShowsItsState())
                yield return new Fault($"Lists show entry {entry.Id} otherwise than it is.", $"Correct any value of {entry.Id} and set it back: its columns are written anew.");
            left.Remove(entry.Id);
        }

        foreach (var (id, state, status) in connection.Query<(string, string?, string)>(
            "SELECT id, state, status FROM candidates WHERE state IS NOT NULL OR status <> 'pending'", buffered: false))
        {
            if (state is null || left.GetValueOrDefault(id) != state)
                yield return Changed("Candidate", id, left.ContainsKey(id));
            else if (Code.Of(Json.Read<CandidateState>(state).Status) != status)
                yield return new Fault($"Lists show candidate {id} as {status}, which it is not.", $"Reopen {id} and decide again.");
            left.Remove(id);
        }

        foreach (var lost in left.Keys)
            yield return new Fault($"{lost} is in the audit chain, but the record itself is gone.", Fault.FromBackup);
    }

    private static Fault Changed(string what, string id, bool known) => new(
        known ? $"{what} {id} was changed without a decision." : $"{what} {id} came into being without a decision or an import.",
        "The audit chain holds its last true state; restore a backup, or correct the record so that the change is signed.");

    private sealed class EntryCheckRow
    {
        public const string Select = """
            SELECT id, state, status, title, parties, signed, type, focus, content, clauses FROM entries
            """;

        public string Id { get; init; } = "";
        public string State { get; init; } = "";
        public string Status { get; init; } = "";
        public string? Title { get; init; }
        public string Parties { get; init; } = "";
        public string? Signed { get; init; }
        public string? Type { get; init; }
        public string? Focus { get; init; }
        public string Content { get; init; } = "";
        public string Clauses { get; init; } = "";

        public bool ShowsItsState()
        {
            var entry = Json.Read<Entry>(State);
            var columns = ListColumns.Of(entry.Values);
            return (Id, Status, Title, Parties, Signed, Type, Focus) ==
                (entry.Id, Code.Of(entry.Status), columns.Title, columns.Parties, columns.Signed, columns.Type, columns.Focus)
                && (Content, Clauses) == (columns.Content, columns.Clauses);
        }
    }
}
