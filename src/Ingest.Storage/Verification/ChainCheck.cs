using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Walks the audit chain from its first line to its last.</summary>
internal static class ChainCheck
{
    private const string Remedy =
        "Someone changed the database from outside; compare this line with the same line of a backup, and restore that backup if it differs.";

    public static IEnumerable<Fault> Faults(SqliteConnection connection)
    {
        long expected = 1;
        var previous = AuditChain.Root;
        foreach (var row in connection.Query<AuditRow>($"SELECT {AuditRow.Columns} FROM audit ORDER BY line", buffered: false))
        {
            if (row.Line != expected)
                yield return new Fault($"The audit chain lacks line(s) {expected} to {row.Line - 1}.", Remedy);
            else if (row.Previous != previous)
                yield return new Fault($"Line {row.Line} of the audit chain ({row.Action} of {row.Record}) does not follow the line before it.", Remedy);
            if (row.Seal() != row.Hash)
                yield return new Fault($"Line {row.Line} of the audit chain ({row.Action} of {row.Record} by {row.Who}) was changed after it was written.", Remedy);
            (expected, previous) = (row.Line + 1, row.Hash);
        }
    }
}
