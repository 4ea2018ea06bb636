using Ingest.Model;
using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>A block while its role is still being found out; of its lines it keeps the words, and of their measures only what tells the role, for a file may have a hundred thousand.</summary>
internal sealed class Draft(int index, int page, int column, IReadOnlyList<TextLine> lines)
{
    /// <summary>Its place in the document, from 0.</summary>
    public int Index { get; } = index;

    public int Page { get; } = page;

    /// <summary>Counts the columns of the whole document in reading order.</summary>
    public int Column { get; } = column;

    /// <summary>In the upright frame.</summary>
    public Box Box { get; } = Box.Around(lines.Select(line => line.Box));

    public float Height { get; } = Median.Of(lines, line => line.Height);

    /// <summary>As the page has them.</summary>
    public IReadOnlyList<Word[]> Lines { get; } = [.. lines.Select(line => line.Printed())];

    public int Words { get; } = lines.Sum(line => line.Words.Count);

    /// <summary>The first words of its first line, two at the most: where it is a note, its mark and what follows.</summary>
    public IReadOnlyList<Spot> Opening { get; } = [.. lines[0].Words.Take(2)];

    /// <summary>The right edge of its last line.</summary>
    public float End { get; } = lines[^1].Box.Right;

    /// <summary>Its words as printed, parted by single spaces.</summary>
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

    /// <summary>Its words as read, where a passage has them already.</summary>
    public string? Reading { get; set; }

    public Block ToBlock(BrokenWords broken) => new()
    {
        Kind = Kind,
        Page = Page,
        Box = Box.Around(Lines.SelectMany(line => line).Select(word => word.Box)),
        Text = Reading ?? Prose.Of([this], broken).Text,
        Continues = Continues,
        Level = Level,
        Rows = Rows,
    };
}
