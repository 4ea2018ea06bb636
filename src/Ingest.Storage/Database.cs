using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>
/// The records of one data folder: <c>DATA/ingest.db</c>. Many may read at once; one writes, in short transactions
/// that take the write lock at their start, so that no transaction fails half-way for want of it.
/// </summary>
public sealed class Database
{
    /// <summary>How long a writer waits for another process's short transaction before giving up.</summary>
    internal const int BusySeconds = 30;

    /// <summary>Read through the system's own cache instead of copied out of it: lists over fat rows answer five times sooner.</summary>
    private const long MappedBytes = 1L << 30;

    /// <summary>
    /// 16 MB. Whoever fills the log brings it into the database before she is answered; at SQLite's own 1,000 pages that
    /// was every twentieth decision.
    /// </summary>
    private const int PagesToCheckpoint = 4000;

    private readonly Lock _writing = new();
    private readonly string _connection;

    private Database(string folder)
    {
        Folder = folder;
        File = FileIn(folder);
        _connection = new SqliteConnectionStringBuilder { DataSource = File, ForeignKeys = true, DefaultTimeout = BusySeconds }.ToString();
    }

    /// <summary>The data folder, absolute.</summary>
    public string Folder { get; }

    /// <summary>The database file, absolute.</summary>
    public string File { get; }

    public static string FileIn(string folder) => Path.Combine(Path.GetFullPath(folder), "ingest.db");

    /// <summary>Opens the records of a data folder, makes them where there are none, and brings their shape up to date.</summary>
    public static Database Open(string folder, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        var database = new Database(Path.GetFullPath(folder));
        using var connection = database.Connect();
        connection.Execute("PRAGMA journal_mode = WAL");
        Migration.Bring(connection, Migration.Shipped, clock);
        return database;
    }

    /// <summary>Runs a question on a connection of its own; it sees one moment of the records and delays no writer.</summary>
    public T Read<T>(Func<SqliteConnection, T> question)
    {
        using var connection = Connect();
        using var transaction = connection.BeginTransaction(deferred: true);
        return question(connection);
    }

    /// <summary>Runs a change whole or not at all.</summary>
    public T Write<T>(Func<SqliteConnection, T> change)
    {
        lock (_writing)
        {
            using var turn = WriteTurn.Take(File + "-turn");
            using var connection = Connect();
            using var transaction = connection.BeginTransaction(deferred: false);
            var answer = change(connection);
            transaction.Commit();
            return answer;
        }
    }

    /// <summary>Runs a change whole or not at all.</summary>
    public void Write(Action<SqliteConnection> change) => Write(connection =>
    {
        change(connection);
        return true;
    });

    internal SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        // FULL: a decision that was answered with "saved" survives a power cut.
        connection.Execute($"""
            PRAGMA busy_timeout = {BusySeconds * 1000}; PRAGMA synchronous = FULL;
            PRAGMA mmap_size = {MappedBytes}; PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = {PagesToCheckpoint}
            """);
        return connection;
    }
}
