using Ingest.Model;

namespace Ingest.Reading.Layout.Geometry;

/// <summary>A line while the page is being arranged: upright words from left to right as read, and what setting tells of them.</summary>
internal sealed class TextLine
{
    public TextLine(IReadOnlyList<Spot> words)
    {
        Words = words;
        Box = Box.Around(words.Select(word => word.Box));
        Height = Median.Of(words, word => word.Box.Height);
        CenterY = Median.Of(words.Where(word => word.Box.Height >= Height * 0.9f), word => word.Box.CenterY);
        Text = string.Join(' ', words.Select(word => word.Word.Text));
    }

    public IReadOnlyList<Spot> Words { get; }

    /// <summary>In the upright frame.</summary>
    public Box Box { get; }

    /// <summary>Median height of its words: follows the type size.</summary>
    public float Height { get; }

    /// <summary>Middle of its full-size words: as steady as a base line, and known for every engine.</summary>
    public float CenterY { get; }

    public string Text { get; }

    /// <summary>Its words as the page has them.</summary>
    public Word[] Printed() => [.. Words.Select(word => word.Word)];
}
