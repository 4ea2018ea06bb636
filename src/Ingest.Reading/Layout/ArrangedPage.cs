using Ingest.Model;
using Ingest.Reading.Layout.Furniture;
using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout;

/// <summary>A page cut into lines in reading order, while the document has not yet told how its paragraphs are set.</summary>
/// <param name="Height">Points, after most of its words have been turned upright.</param>
/// <param name="Heads">One stretch of lines a running head.</param>
/// <param name="Turned">Columns of the words that are turned against the others.</param>
/// <param name="Feet">One stretch of lines a running foot.</param>
internal sealed record ArrangedPage(
    Page Page,
    float Height,
    IReadOnlyList<IReadOnlyList<TextLine>> Heads,
    ReadingOrder Order,
    IReadOnlyList<IReadOnlyList<TextLine>> Turned,
    IReadOnlyList<IReadOnlyList<TextLine>> Feet)
{
    public static ArrangedPage Of(PageBody body) => new(
        body.Sheet.Page,
        body.Sheet.Height,
        [.. body.Heads.Select(band => Lines.Of(band.Words))],
        ReadingOrder.Of(body.Text, body.Sheet.Page.Number),
        [.. body.Sheet.Turned.SelectMany(words => Columns.Of(Band.Of(words)))],
        [.. body.Feet.Select(band => Lines.Of(band.Words))]);
}
