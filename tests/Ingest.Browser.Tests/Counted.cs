using Microsoft.Data.Sqlite;

namespace Ingest.Browser.Tests;

/// <summary>
/// What the record itself says, in SQL of our own over the values as they were approved: no column, query or class of the program
/// stands between a number on a page and this one.
/// </summary>
internal sealed class Counted(string data)
{
    private const string Active = "SELECT e.id, e.state FROM entries e WHERE e.status = 'active'";

    /// <summary>Every active entry's distinct parties, year of signature and codes.</summary>
    private const string Values = $"""
        WITH active AS ({Active}),
             said AS (SELECT DISTINCT a.id, v.value ->> '$.field' AS field, v.value ->> '$.value' AS value FROM active a, json_each(a.state, '$.values') v WHERE v.value ->> '$.value' IS NOT NULL),
             sides AS (SELECT id, count(*) AS parties FROM said WHERE field = 'party' GROUP BY id)
        """;

    public IReadOnlyDictionary<string, long> Years(bool bilateral) => Rows($"""
        {Values} SELECT substr(value, 1, 4), count(*) FROM said JOIN sides USING (id) WHERE field = 'signed' AND parties {(bilateral ? "= 2" : "> 2")} GROUP BY 1
        """);

    /// <summary>With those that have no such value under <c>none</c>.</summary>
    public IReadOnlyDictionary<string, long> Codes(string field) => Rows($"""
        {Values} SELECT coalesce(value, 'none'), count(*) FROM active LEFT JOIN said ON said.id = active.id AND field = '{field}' GROUP BY 1
        """);

    /// <summary>Bilateral agreements between each two, as <c>FRA-DEU</c> in alphabetical order.</summary>
    public IReadOnlyDictionary<string, long> Ties => Rows($"""
        {Values} SELECT min(value) || '-' || max(value), 1 FROM said JOIN sides USING (id) WHERE field = 'party' AND parties = 2 GROUP BY id
        """);

    public IReadOnlyList<string> Ids(string where) =>
        [.. Rows($"{Values} SELECT id, 1 FROM active WHERE {where}").Keys.Order(StringComparer.Ordinal)];

    /// <summary>Of rows with the same key, the sum.</summary>
    private IReadOnlyDictionary<string, long> Rows(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(data, "ingest.db")};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var rows = command.ExecuteReader();
        var sums = new Dictionary<string, long>();
        while (rows.Read())
            sums[rows.GetString(0)] = sums.GetValueOrDefault(rows.GetString(0)) + rows.GetInt64(1);
        return sums;
    }
}
