using Dapper;

namespace Ingest.Storage;

/// <summary>The narrowing conditions of a query, each with its one value.</summary>
internal sealed class Conditions
{
    private readonly List<string> _conditions = ["true"];
    private readonly DynamicParameters _values = new();

    /// <summary>Adds a condition over <c>@value</c>; none where the value is null.</summary>
    public void Add(string condition, object? value)
    {
        if (value is null)
            return;
        var name = $"v{_conditions.Count}";
        _conditions.Add(condition.Replace("@value", $"@{name}", StringComparison.Ordinal));
        _values.Add(name, value);
    }

    /// <summary>Adds a condition without a value.</summary>
    public void Add(string condition) => _conditions.Add(condition);

    /// <summary>Adds what candidates and entries are narrowed by alike, but for the words, which each finds in its own way.</summary>
    /// <param name="rows">The alias of the table.</param>
    /// <param name="codes">The table of its codes, and there the column that names the row.</param>
    /// <param name="party">Under which field the codes of parties stand there.</param>
    public void Add(Narrowing where, string rows, (string Table, string Row) codes, string party = "party")
    {
        // The plus signs keep SQLite from choosing an index by these: they leave much of the table, and a walk along the index
        // of the list's order, which holds them too, reaches the page fifty times sooner than sorting what they leave.
        Add($"+{rows}.signed_year >= @value", where.FromYear);
        Add($"+{rows}.signed_year <= @value", where.ToYear);
        Is("type", where.Type);
        Is("focus", where.Focus);
        Has("content", where.Content);
        Has("clause", where.Clause);
        foreach (var code in where.Parties)
            Has(party, code);

        void Is(string column, string? value)
        {
            if (value == Narrowing.None)
                Add($"+{rows}.{column} IS NULL");
            else
                Add($"+{rows}.{column} = @value", value);
        }

        void Has(string field, string? value)
        {
            var listed = $"SELECT {codes.Row} FROM {codes.Table} WHERE field = '{field}'";
            if (value == Narrowing.None)
                Add($"{rows}.number NOT IN ({listed})");
            else
                Add($"{rows}.number IN ({listed} AND value = @value)", value);
        }
    }

    public (string Where, DynamicParameters Values) Sql(object others)
    {
        _values.AddDynamicParams(others);
        return (string.Join(" AND ", _conditions), _values);
    }
}
