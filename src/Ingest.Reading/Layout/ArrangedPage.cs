using Ingest.Model;
using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout;

/// <summary>A page cut into columns in reading order, while the document has not yet told how its paragraphs are set.</summary>
/// <param name="Height">Points, after most of its words have been turned upright.</param>
/// <param name="Heads">One column a running head.</param>
/// <param name="Text">Columns of words turned against the others come last.</param>
/// <param name="Feet">One column a running foot.</param>
internal sealed record ArrangedPage(
    Page Page, float Height, PageOrder Order, Remark? Remark, IReadOnlyList<KeptColumn> Heads, IReadOnlyList<KeptColumn> Text, IReadOnlyList<KeptColumn> Feet)
{
    /// <summary>Lets the measures of the document see the page's lines before they are put away.</summary>
    public static ArrangedPage Of(Furniture.PageBody body, LineMeasures measures, Text.BrokenWords broken)
    {
        var page = body.Sheet.Page;
        var order = ReadingOrder.Of(body.Text, page.Number);
        foreach (var column in order.Columns)
        {
            measures.Add(column);
            broken.Add(column);
        }

        var turned = body.Sheet.Turned.SelectMany(words => Columns.Of(Band.Of(words)));
        return new ArrangedPage(page, body.Sheet.Height, order.Choice, order.Remark, Keep(Lines(body.Heads)), Keep(order.Columns.Concat(turned)), Keep(Lines(body.Feet)));

        IReadOnlyList<KeptColumn> Keep(IEnumerable<IReadOnlyList<TextLine>> columns) => [.. columns.Select(lines => new KeptColumn(page, lines))];
    }

    private static IEnumerable<IReadOnlyList<TextLine>> Lines(IEnumerable<Band> bands) => bands.Select(band => Geometry.Lines.Of(band.Words));
}
