using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Taking a decision back: every record it touched is put back as it was, where nobody built on it since.</summary>
internal static class Undoing
{
    public static void Apply(SqliteConnection connection, OpenRecords records, long decision)
    {
        foreach (var line in Lines(connection, decision))
        {
            // An entry that the decision made cannot unhappen: its id was public. It is withdrawn.
            if (line.Before is null)
                records.Put(records.Entry(line.Record) with { Status = EntryStatus.Withdrawn, Candidates = [] });
            else
                records.Put(line.Record, line.Before);
        }
    }

    /// <summary>What happened since to the records the decision touched; empty where each still stands as it left them.</summary>
    public static IReadOnlyList<AuditLine> Overtaken(SqliteConnection connection, OpenRecords records, long decision) =>
    [
        .. Lines(connection, decision)
            .Where(line => records.State(line.Record) != line.After)
            .SelectMany(line => connection.Query<AuditRow>(
                $"SELECT {AuditRow.Columns} FROM audit WHERE record = @Record AND line > @Line ORDER BY line", line))
            .DistinctBy(row => row.Line)
            .Select(row => row.Build()),
    ];

    private static IReadOnlyList<AuditRow> Lines(SqliteConnection connection, long decision)
    {
        var lines = connection.Query<AuditRow>($"SELECT {AuditRow.Columns} FROM audit WHERE decision = @decision ORDER BY line", new { decision }).ToList();
        return lines.Count > 0
            ? lines
            : throw new IngestException($"There is no decision {decision}.", "Choose one from the record's history.");
    }
}
