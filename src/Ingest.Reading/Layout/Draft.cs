using Ingest.Model;
using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout;

/// <summary>A block while its role is still being found out.</summary>
internal sealed class Draft(int page, int column, IReadOnlyList<TextLine> lines)
{
    public int Page { get; } = page;

    /// <summary>Counts the columns of the whole document in reading order.</summary>
    public int Column { get; } = column;

    public IReadOnlyList<TextLine> Lines { get; } = lines;

    public Box Box { get; } = Box.Around(lines.Select(line => line.Box));

    public float Height { get; } = Median.Of(lines, line => line.Height);

    public string Text { get; } = string.Join(' ', lines.Select(line => line.Text));

    public BlockKind Kind { get; set; } = BlockKind.Paragraph;

    /// <summary>Depth of a heading, 1 the highest; 0 for anything else.</summary>
    public int Level { get; set; }

    /// <summary>For a table: its rows of cells.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>The draft whose sentence this one carries on; null where it begins its own.</summary>
    public Draft? Head { get; set; }

    /// <summary>True where another draft carries this one's sentence on.</summary>
    public bool Continues { get; set; }
}
