using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>One numbered step of the database's shape. Once landed a step is never edited; a change is a new step.</summary>
/// <param name="Number">From 1, the first four digits of the file's name.</param>
/// <param name="Name">The file's name without number and ending.</param>
public sealed record Migration(int Number, string Name, string Sql)
{
    private const string Prefix = "Ingest.Storage.Migrations.";

    /// <summary>The steps this program knows, in order.</summary>
    public static IReadOnlyList<Migration> Shipped { get; } = Load();

    /// <summary>Applies the missing steps, all in one transaction: a kill in the middle leaves the old shape whole.</summary>
    internal static void Bring(SqliteConnection connection, IReadOnlyList<Migration> steps, TimeProvider clock)
    {
        if (Missing(connection, steps).Count == 0)
            return;
        using var transaction = connection.BeginTransaction(deferred: false);
        connection.Execute("""
            CREATE TABLE IF NOT EXISTS migrations (
                number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL
            ) STRICT
            """);
        // Asked again under the lock: another process may have been faster.
        foreach (var step in Missing(connection, steps))
        {
            connection.Execute(step.Sql);
            connection.Execute(
                "INSERT INTO migrations (number, name, applied_at) VALUES (@Number, @Name, @at)",
                new { step.Number, step.Name, at = clock.Now() });
        }

        transaction.Commit();
    }

    private static List<Migration> Missing(SqliteConnection connection, IReadOnlyList<Migration> steps)
    {
        var exists = connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'migrations'") > 0;
        var applied = exists ? connection.Query<int>("SELECT number FROM migrations").ToHashSet() : [];
        if (applied.Except(steps.Select(step => step.Number)).Order().ToList() is { Count: > 0 } unknown)
        {
            throw new IngestException(
                $"The database was written by a newer version of this program (step {unknown[^1]}; this program knows up to {steps[^1].Number}).",
                "Use the newer program, or restore a backup made by this one into another data folder.");
        }

        return [.. steps.Where(step => !applied.Contains(step.Number))];
    }

    private static Migration[] Load()
    {
        var room = typeof(Migration).Assembly;
        return
        [
            .. room.GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
                .Select(name =>
                {
                    using var reader = new StreamReader(room.GetManifestResourceStream(name)!);
                    var file = name[Prefix.Length..^".sql".Length];
                    return new Migration(int.Parse(file.AsSpan(0, 4), null), file[5..], reader.ReadToEnd());
                }),
        ];
    }
}
