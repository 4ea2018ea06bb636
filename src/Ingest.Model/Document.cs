namespace Ingest.Model;

/// <summary>A source file as a person reads it: blocks and passages in reading order.</summary>
public sealed record Document
{
    public required string Sha256 { get; init; }

    /// <summary>The name the file was dropped under.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 639-1 code of most of its text; <c>und</c> where it cannot be told.</summary>
    public required string Language { get; init; }

    /// <summary>What read it: engine and layout with their versions, e.g. <c>poppler 22.12.0, layout 4</c>.</summary>
    public required string Engine { get; init; }

    /// <summary>The pages with their verdicts.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>Every block in reading order, running heads among them where they stand.</summary>
    public required IReadOnlyList<Block> Blocks { get; init; }

    /// <summary>What coders read: everything but page furniture, in reading order, footnotes after the text they belong to.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>In which order each page was read, and why; one a page.</summary>
    public IReadOnlyList<PageOrder> Orders { get; init; } = [];

    public IReadOnlyList<Remark> Remarks { get; init; } = [];
}
