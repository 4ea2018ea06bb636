using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>
/// Tables as one SQLite file. The same tables give the same bytes: the file is new, its page size fixed, its rows come in
/// one transaction in their order, and SQLite itself puts neither time nor chance into a file.
/// </summary>
public static class TableDatabase
{
    /// <summary>"EDAr" in ASCII: tells the file from other SQLite files (<c>file</c> and editors show it).</summary>
    private const int ApplicationId = 0x45444172;

    /// <param name="file">Must not exist.</param>
    /// <param name="format">Kept as <c>user_version</c>.</param>
    public static void Write(string file, int format, IReadOnlyList<FlatTable> tables)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        connection.Execute($"""
            PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA encoding = 'UTF-8';
            PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {format};
            """);
        using var transaction = connection.BeginTransaction();
        connection.Execute("CREATE TABLE columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL, kind TEXT NOT NULL, meaning TEXT NOT NULL)");
        foreach (var table in tables)
        {
            connection.Execute($"CREATE TABLE {Name(table.Name)} ({string.Join(", ", table.Columns.Select(Definition))})");
            connection.Execute("INSERT INTO columns VALUES (@table, @Name, @kind, @Meaning)", table.Columns.Select(column =>
                new { table = table.Name.Replace('-', '_'), column.Name, kind = Code.Of(column.Kind), column.Meaning }));
            Fill(connection, table);
        }

        transaction.Commit();
    }

    private static void Fill(SqliteConnection connection, FlatTable table)
    {
        using var insert = connection.CreateCommand();
        insert.CommandText = $"INSERT INTO {Name(table.Name)} VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"$p{i}"))})";
        var cells = table.Columns.Select((_, i) => insert.Parameters.Add($"$p{i}", SqliteType.Text)).ToList();
        foreach (var row in table.Rows)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                cells[i].ResetSqliteType();
                cells[i].Value = row[i] switch
                {
                    null => DBNull.Value,
                    bool truth => truth ? 1L : 0L,
                    var value => value,
                };
            }

            insert.ExecuteNonQuery();
        }
    }

    private static string Definition(Column column) => $"{Name(column.Name)} {column.Kind switch
    {
        ColumnKind.Integer or ColumnKind.Boolean => "INTEGER",
        ColumnKind.Number => "REAL",
        _ => "TEXT",
    }}";

    private static string Name(string name) => $"\"{name.Replace('-', '_')}\"";
}
