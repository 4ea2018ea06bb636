namespace Ingest.Reading.Extraction.Texts;

/// <summary>A paragraph of a document that has no pages of its own.</summary>
internal sealed record Paragraph(string Text)
{
    /// <summary>Of a heading: 1 the highest; 0 for body text.</summary>
    public int Level { get; init; }

    /// <summary>A note, set smaller.</summary>
    public bool Small { get; init; }

    /// <summary>Marked as not to be shown: kept apart from what coders read.</summary>
    public bool Hidden { get; init; }

    /// <summary>Of a row of a table: its cells; empty otherwise.</summary>
    public IReadOnlyList<string> Cells { get; init; } = [];
}
