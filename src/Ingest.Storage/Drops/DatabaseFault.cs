using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Tells the database's passing faults from its lasting ones.</summary>
public static class DatabaseFault
{
    // https://sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, InputOutput = 10, FullDisk = 13, CannotOpen = 14;

    public static bool IsBusy(Exception fault) => fault is SqliteException { SqliteErrorCode: Busy or Locked };

    /// <summary>A full disk shows as such, or as a failed write or open when the journal finds no room.</summary>
    public static bool IsFull(Exception fault) => fault is SqliteException { SqliteErrorCode: FullDisk or InputOutput or CannotOpen };
}
