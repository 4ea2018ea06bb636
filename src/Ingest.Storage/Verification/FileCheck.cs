using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>SQLite's own examination of the file, and of the ties between tables.</summary>
internal static class FileCheck
{
    public static IEnumerable<Fault> Faults(SqliteConnection connection)
    {
        foreach (var line in connection.Query<string>("PRAGMA integrity_check(20)").Where(line => line != "ok"))
            yield return new Fault($"The database file is damaged: {line}.", Fault.FromBackup);
        foreach (var (table, count) in connection.Query<(string, long)>(
            "SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1"))
            yield return new Fault($"{count} row(s) of {table} belong to nothing.", Fault.FromBackup);
    }
}
