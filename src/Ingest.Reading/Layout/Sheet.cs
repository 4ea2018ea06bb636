using Ingest.Model;
using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout;

/// <summary>A page turned so that most of its words stand upright; words turned otherwise are kept apart, each turn by itself.</summary>
internal sealed record Sheet(IReadOnlyList<Spot> Words, IReadOnlyList<IReadOnlyList<Spot>> Turned, float Height)
{
    public static Sheet Of(Page page)
    {
        var turns = page.Words.GroupBy(word => word.Turn).OrderByDescending(turn => turn.Count()).ThenBy(turn => turn.Key).ToList();
        if (turns.Count == 0)
            return new Sheet([], [], page.Height);
        var upright = turns.Select(turn => (IReadOnlyList<Spot>)[.. turn.Select(word => Spot.Upright(word, page.Width, page.Height))]).ToList();
        return new Sheet(upright[0], upright[1..], turns[0].Key is 90 or 270 ? page.Width : page.Height);
    }
}
