namespace Ingest.Model;

/// <summary>Lines of one page that belong together: a paragraph, a heading, a list item, a table.</summary>
public sealed record Block
{
    public required BlockKind Kind { get; init; }

    /// <summary>From 1.</summary>
    public required int Page { get; init; }

    public required Box Box { get; init; }

    /// <summary>The block for reading: lines joined, words broken at line ends made whole.</summary>
    public required string Text { get; init; }

    /// <summary>True where the sentence goes on in the next paragraph block (over a column or page break).</summary>
    public bool Continues { get; init; }

    /// <summary>For a table: rows of cells as read; empty otherwise.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>For a heading: its depth, 1 the highest; 0 otherwise.</summary>
    public int Level { get; init; }
}
