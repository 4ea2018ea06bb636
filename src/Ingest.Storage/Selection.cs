using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>
/// The rows of a list's table that a query leaves: conditions over its columns, and sets of row numbers (those with a code,
/// those that hold the words) in rising order, which SQLite intersects by merging.
/// </summary>
/// <param name="table">A table with a column <c>number</c>.</param>
/// <param name="row">Its alias in conditions.</param>
internal sealed class Selection(SqliteConnection connection, string table, string row)
{
    private readonly List<string> _conditions = ["true"];
    private readonly List<(string Numbers, string Holds)> _sets = [];
    private readonly DynamicParameters _values = new();
    private int? _count;

    /// <summary>How many rows are left.</summary>
    public int Count => _count ??= connection.ExecuteScalar<int>($"SELECT count(*) {Rows}", _values);

    /// <summary>SQL: FROM and WHERE of the rows left, reached through the sets where there are any.</summary>
    /// <remarks>Without the limit SQLite would leave out the order, and then fill a tree of its own instead of merging.</remarks>
    public string Rows => _sets.Count == 0
        ? $"FROM {table} {row} WHERE {string.Join(" AND ", _conditions)}"
        : $"""
           FROM ({string.Join(" INTERSECT ", _sets.Select(set => set.Numbers))} ORDER BY 1 LIMIT -1) s CROSS JOIN {table} {row} ON {row}.number = s.number
           WHERE {string.Join(" AND ", _conditions)}
           """;

    /// <summary>Adds a condition over <c>@value</c>; none where the value is null.</summary>
    public void Add(string condition, object? value)
    {
        if (value is not null)
            _conditions.Add(Named(condition, value));
    }

    /// <summary>Adds a condition without a value.</summary>
    public void Add(string condition) => _conditions.Add(condition);

    /// <summary>Adds what candidates and entries are narrowed by alike, but for the words, which each finds in its own way.</summary>
    /// <param name="codes">The table of its codes, and there the column that names the row.</param>
    /// <param name="party">Under which field the codes of parties stand there.</param>
    public void Add(Narrowing where, (string Table, string Row) codes, string party = "party")
    {
        // The plus signs keep SQLite from choosing an index by these: they leave much of the table, and a walk along the index
        // of the list's order, which holds them too, reaches the page fifty times sooner than sorting what they leave.
        Add($"+{row}.signed_year >= @value", where.FromYear);
        Add($"+{row}.signed_year <= @value", where.ToYear);
        Is("type", where.Type);
        Is("focus", where.Focus);
        Has("content", where.Content);
        Has("clause", where.Clause);
        foreach (var code in where.Parties)
            Has(party, code);

        void Is(string column, string? value)
        {
            if (value == Narrowing.None)
                Add($"+{row}.{column} IS NULL");
            else
                Add($"+{row}.{column} = @value", value);
        }

        void Has(string field, string? value)
        {
            if (value is null)
                return;
            var coded = $"{codes.Table} WHERE field = '{field}'";
            if (value == Narrowing.None)
            {
                Add($"{row}.number NOT IN (SELECT {codes.Row} FROM {coded})");
                return;
            }

            coded = Named($"{coded} AND value = @value", value);
            _sets.Add(($"SELECT {codes.Row} AS number FROM {coded}", $"EXISTS (SELECT 1 FROM {coded} AND {codes.Row} = {row}.number)"));
        }
    }

    /// <summary>Adds the rows that hold the words, found once and kept in a table of the connection's own, for they are asked for twice.</summary>
    /// <param name="numbers">SQL: the numbers of the rows that answer <c>@words</c>.</param>
    public void AddFound(string numbers, string? words)
    {
        if (words is null)
            return;
        connection.Execute("CREATE TEMP TABLE IF NOT EXISTS found (number INTEGER PRIMARY KEY); DELETE FROM found");
        connection.Execute($"INSERT OR IGNORE INTO found {numbers}", new { words });
        _sets.Add(("SELECT number FROM found", $"EXISTS (SELECT 1 FROM found WHERE number = {row}.number)"));
    }

    /// <summary>The page of a list, whole rows: found by indexes alone, and only its own rows then read.</summary>
    /// <param name="select">SELECT and FROM over the alias.</param>
    public IEnumerable<T> Page<T>(string select, string order, int skip, int take)
    {
        var values = new DynamicParameters(_values);
        values.AddDynamicParams(new { skip, take });
        var from = Walks(skip + (double)take) ? $"FROM {table} {row} WHERE {string.Join(" AND ", _conditions.Concat(_sets.Select(set => set.Holds)))}" : Rows;
        return connection.Query<T>($"""
            {select} WHERE {row}.number IN (SELECT {row}.number {from} ORDER BY {order} LIMIT @take OFFSET @skip) ORDER BY {order}
            """, values);
    }

    public IEnumerable<T> Query<T>(string select) => connection.Query<T>($"{select} {Rows}", _values);

    /// <summary>
    /// True where the page is sooner reached along the index of the list's order, asking each row whether it is in the sets,
    /// than by sorting what the sets leave: the walk passes end × rows / left rows, the sort takes all that are left.
    /// </summary>
    private bool Walks(double end)
    {
        if (_sets.Count == 0)
            return true;
        var rows = connection.ExecuteScalar<double?>($"SELECT max(number) FROM {table}") ?? 0;
        return end * rows < (double)Count * Count;
    }

    private string Named(string condition, object value)
    {
        var name = $"v{_values.ParameterNames.Count()}";
        _values.Add(name, value);
        return condition.Replace("@value", $"@{name}", StringComparison.Ordinal);
    }
}
