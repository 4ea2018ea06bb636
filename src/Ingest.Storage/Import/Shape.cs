namespace Ingest.Storage;

/// <summary>How a table writes a value.</summary>
public enum Shape
{
    Text,

    /// <summary>A state's or organisation's name.</summary>
    Party,

    /// <summary>One column with an ISO date, or three with year, month and day.</summary>
    Date,

    /// <summary>A number of years.</summary>
    Years,

    /// <summary>A word of the table's own codebook in each column.</summary>
    Codes,
}
