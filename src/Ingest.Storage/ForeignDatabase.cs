using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>A database file that another library fills with SQL of its own. What it holds is known elsewhere, so it may be lost at any time.</summary>
public static class ForeignDatabase
{
    /// <summary>SQLITE_CORRUPT and SQLITE_NOTADB.</summary>
    private static readonly int[] Damage = [11, 26];

    /// <summary>How the library reaches it.</summary>
    public static (DbProviderFactory Provider, string Connection) Reach(string file) =>
        (SqliteFactory.Instance, new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = Database.BusySeconds }.ToString());

    /// <summary>Deletes a file that cannot be read, so that it is begun anew.</summary>
    public static void DiscardDamaged(string file)
    {
        if (!File.Exists(file) || IsWhole(file))
            return;
        foreach (var suffix in (string[])["", "-wal", "-shm"])
            File.Delete(file + suffix);
    }

    /// <summary>Empties every table. The file stays, for whoever has it open.</summary>
    public static void Empty(string file)
    {
        using var connection = Open(file);
        using var transaction = connection.BeginTransaction();
        foreach (var table in connection.Query<string>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'").ToList())
            connection.Execute($"DELETE FROM \"{table}\"");
        transaction.Commit();
    }

    private static bool IsWhole(string file)
    {
        try
        {
            using var connection = Open(file);
            return connection.QueryFirst<string>("PRAGMA quick_check(1)") == "ok";
        }
        catch (SqliteException fault) when (Damage.Contains(fault.SqliteErrorCode))
        {
            return false;
        }
    }

    private static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = Database.BusySeconds, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }
}
