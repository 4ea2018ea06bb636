using Ingest.Model;
using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout;

/// <summary>A column put away as the words of its lines alone, a fifth of what the lines take, until the whole document has been seen.</summary>
internal sealed class KeptColumn(Page page, IReadOnlyList<TextLine> lines)
{
    private readonly Word[][] words = [.. lines.Select(line => line.Printed())];

    public IReadOnlyList<TextLine> Lines() =>
        Array.ConvertAll(words, line => new TextLine(Array.ConvertAll(line, word => Spot.Upright(word, page.Width, page.Height))));
}
