namespace Ingest.Model;

/// <summary>What a block is to a reader.</summary>
public enum BlockKind
{
    Title,
    Heading,
    Paragraph,
    List,

    /// <summary>The heading line of a treaty article ("Article 5", "Artikel 3 – Ziele").</summary>
    Article,
    Footnote,
    Caption,
    Table,

    /// <summary>Page furniture: running heads and feet, page numbers. Marked, never lost, never coded.</summary>
    RunningHead,
    Signature,
}
