using Ingest.Model;
using Ingest.Reading.Layout.Geometry;
using Ingest.Reading.Layout.Text;

namespace Ingest.Reading.Layout;

/// <summary>A block while its role is still being found out; of its lines it keeps only what tells the role, for a file may have a hundred thousand.</summary>
internal sealed class Draft(int page, int column, IReadOnlyList<TextLine> lines, Prose prose)
{
    public int Page { get; } = page;

    /// <summary>Counts the columns of the whole document in reading order.</summary>
    public int Column { get; } = column;

    /// <summary>In the upright frame.</summary>
    public Box Box { get; } = Box.Around(lines.Select(line => line.Box));

    public float Height { get; } = Median.Of(lines, line => line.Height);

    public int Lines { get; } = lines.Count;

    /// <summary>The first words of its first line, two at the most: where it is a note, its mark and what follows.</summary>
    public IReadOnlyList<Spot> Opening { get; } = [.. lines[0].Words.Take(2)];

    /// <summary>The right edge of its last line.</summary>
    public float End { get; } = lines[^1].Box.Right;

    /// <summary>Its words as printed, parted by single spaces.</summary>
    public string Text { get; } = string.Join(' ', lines.Select(line => line.Text));

    /// <summary>Its words as read.</summary>
    public Prose Prose { get; } = prose;

    public BlockKind Kind { get; set; } = BlockKind.Paragraph;

    /// <summary>Depth of a heading, 1 the highest; 0 for anything else.</summary>
    public int Level { get; set; }

    /// <summary>For a table: its rows of cells.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Rows { get; init; } = [];

    /// <summary>The draft whose sentence this one carries on; null where it begins its own.</summary>
    public Draft? Head { get; set; }

    /// <summary>True where another draft carries this one's sentence on.</summary>
    public bool Continues { get; set; }

    public Block ToBlock() => new()
    {
        Kind = Kind,
        Page = Page,
        Box = Box.Around(Prose.Words.Select(word => word.Word.Box)),
        Text = Prose.Text,
        Continues = Continues,
        Level = Level,
        Rows = Rows,
    };
}
