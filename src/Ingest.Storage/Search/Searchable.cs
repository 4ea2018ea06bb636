using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>What of a record can be searched: its title, its parties, and every quotation and assertion it rests on.</summary>
internal static class Searchable
{
    /// <summary>Merges what many writes left of the index in pieces, which the next writers would do by and by in their time.</summary>
    public static void Merge(SqliteConnection connection, string table) => connection.Execute($"INSERT INTO {table} ({table}) VALUES ('optimize')");

    public static void Write(SqliteConnection connection, string table, long number, IReadOnlyList<RecordedValue> values)
    {
        var columns = ListColumns.Of(values);
        var quotes = values.SelectMany(value => value.Evidence.Select(citation => citation.Evidence.Quote).Append(value.Assertion ?? "")).Distinct();
        connection.Execute(
            $"INSERT OR REPLACE INTO {table} (rowid, title, parties, quotes) VALUES (@number, @Title, @Parties, @quotes)",
            new { number, columns.Title, columns.Parties, quotes = string.Join('\n', quotes) });
    }
}
