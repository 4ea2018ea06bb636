namespace Ingest.Storage;

/// <summary>What stands in a column; a cell of any kind may be empty.</summary>
public enum ColumnKind
{
    Text,
    Integer,
    Number,
    Boolean,

    /// <summary>ISO 8601, as precise as known: <c>2025-05-09</c>, <c>2025-05</c> or <c>2025</c>.</summary>
    Date,

    /// <summary>Words or codes parted by <c>;</c>.</summary>
    List,
}
