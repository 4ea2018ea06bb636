using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Every decision is as the audit chain sealed it, and none is missing or added.</summary>
internal static class DecisionCheck
{
    public static IEnumerable<Fault> Faults(SqliteConnection connection)
    {
        var sealedBy = connection.Query<(long Decision, string Digest, string Record)>(
            "SELECT DISTINCT decision, digest, record FROM audit WHERE decision IS NOT NULL").ToLookup(line => line.Decision);
        var seen = new HashSet<long>();
        foreach (var row in connection.Query<DecisionRow>($"SELECT {DecisionRow.Columns} FROM decisions ORDER BY id", buffered: false))
        {
            seen.Add(row.Id);
            if (!sealedBy.Contains(row.Id))
                yield return new Fault($"Decision {row.Id} ({row.Kind} of {row.Record} by {row.Who}) is not in the audit chain.", Fault.FromBackup);
            else if (sealedBy[row.Id].Any(line => line.Digest != row.Digest()))
                yield return new Fault($"Decision {row.Id} ({row.Kind} of {row.Record} by {row.Who}) was changed after it was made.", Fault.FromBackup);
        }

        foreach (var lost in sealedBy.Where(lines => !seen.Contains(lines.Key)))
            yield return new Fault($"Decision {lost.Key} on {lost.First().Record} is in the audit chain and nowhere else.", Fault.FromBackup);
    }
}
