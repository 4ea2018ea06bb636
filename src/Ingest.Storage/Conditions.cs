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

    public (string Where, DynamicParameters Values) Sql(object others)
    {
        _values.AddDynamicParams(others);
        return (string.Join(" AND ", _conditions), _values);
    }
}
