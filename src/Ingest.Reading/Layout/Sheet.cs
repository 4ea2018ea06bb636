using Ingest.Model;
using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout;

/// <summary>A page turned so that most of its words stand upright; words turned otherwise are kept apart, each turn by itself.</summary>
internal sealed record Sheet(Page Page, IReadOnlyList<Spot> Words, IReadOnlyList<IReadOnlyList<Spot>> Turned, float Height)
{
    private static readonly short[] Turns = [0, 90, 180, 270];

    public static Sheet Of(Page page)
    {
        var turns = Turns.Select(turn => page.Words.Where(word => word.Turn == turn).ToList()).Where(words => words.Count > 0)
            .OrderByDescending(words => words.Count).ToList();
        if (turns.Count == 0)
            return new Sheet(page, [], [], page.Height);
        var upright = turns.ConvertAll(words => (IReadOnlyList<Spot>)[.. words.Select(word => Spot.Upright(word, page.Width, page.Height))]);
        return new Sheet(page, upright[0], upright[1..], turns[0][0].Turn is 90 or 270 ? page.Width : page.Height);
    }
}
