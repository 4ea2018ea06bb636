namespace Ingest.Model;

/// <summary>One page as the file gives it: its visible words, in the engine's order.</summary>
public sealed record Page
{
    /// <summary>From 1, as a reader counts.</summary>
    public required int Number { get; init; }

    /// <summary>Points, as displayed (after the page's own rotation).</summary>
    public required float Width { get; init; }

    /// <summary>Points, as displayed (after the page's own rotation).</summary>
    public required float Height { get; init; }

    public required IReadOnlyList<Word> Words { get; init; }

    public required Verdict Verdict { get; init; }

    public TextSource Source { get; init; } = TextSource.Text;

    public required PageFigures Figures { get; init; }

    /// <summary>Words of the text layer that leave no ink where they claim to stand, and watermarks set aslant over the text: recorded, shown as a warning, read by no coder.</summary>
    public IReadOnlyList<Word> Hidden { get; init; } = [];
}
