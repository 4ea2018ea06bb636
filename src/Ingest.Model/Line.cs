namespace Ingest.Model;

/// <summary>Words that stand on one base line within one column, left to right as read.</summary>
public sealed record Line(IReadOnlyList<Word> Words, Box Box)
{
    /// <summary>The line as printed, words parted by single spaces.</summary>
    public string Text => string.Join(' ', Words.Select(word => word.Text));
}
