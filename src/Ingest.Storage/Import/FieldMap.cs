using Ingest.Model;

namespace Ingest.Storage;

/// <summary>Which columns of a table give which field of an entry.</summary>
public sealed record FieldMap
{
    public required Field Field { get; init; }

    public required IReadOnlyList<string> Columns { get; init; }

    public required Shape As { get; init; }

    /// <summary>What parts several values in one cell; null where a cell holds one.</summary>
    public string? Separator { get; init; }

    /// <summary>A regular expression: parts of a cell that match it are something else (the UK list writes territories in small letters).</summary>
    public string? Skip { get; init; }

    /// <summary>A column that names the same party another way; where the two differ, the row is reported.</summary>
    public string? Check { get; init; }

    /// <summary>A row without any such value is rejected.</summary>
    public bool Required { get; init; }

    /// <summary>The table's words in ours; an empty one has no equal here and stays as the value's detail.</summary>
    public IReadOnlyDictionary<string, string> Codes { get; init; } = new Dictionary<string, string>();
}
