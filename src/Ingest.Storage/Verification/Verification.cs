using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Proves that the records are as they were left: the file, the chain, the decisions, the records, what coders said, the originals, the releases.</summary>
public static class Verification
{
    /// <summary>Everything that is wrong; empty where all is well. Changes nothing.</summary>
    /// <param name="progress">Told what is being looked at.</param>
    public static IReadOnlyList<Fault> Of(Database database, IProgress<string>? progress = null)
    {
        (string Name, Func<SqliteConnection, IEnumerable<Fault>> Check)[] checks =
        [
            ("the database file", FileCheck.Faults),
            ("the audit chain", ChainCheck.Faults),
            ("the decisions", DecisionCheck.Faults),
            ("the records", RecordCheck.Faults),
            ("what coders said", CodingCheck.Faults),
            ("the originals", connection => VaultCheck.Faults(connection, database.Folder)),
            ("the releases", connection => ReleaseCheck.Faults(connection, database.Folder)),
        ];
        return database.Read(connection => checks.SelectMany(check =>
        {
            progress?.Report(check.Name);
            return Guarded(check.Name, () => [.. check.Check(connection)]);
        }).ToList());
    }

    /// <summary>A page of the file that cannot be read is a fault like any other, and the other checks still have their say.</summary>
    private static IReadOnlyList<Fault> Guarded(string name, Func<IReadOnlyList<Fault>> check)
    {
        try
        {
            return check();
        }
        catch (Exception broken) when (broken is SqliteException or InvalidDataException or System.Text.Json.JsonException or FormatException or KeyNotFoundException or OverflowException)
        {
            return [new Fault($"Of {name} a part cannot be read ({broken.Message}).", Fault.FromBackup)];
        }
    }
}
