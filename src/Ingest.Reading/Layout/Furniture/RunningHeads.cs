using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout.Furniture;

/// <summary>
/// Running heads, running feet and page numbers: lines near the edge that come again at the same height on a neighbouring
/// page, their numbers rising with the pages; on single pages small print at the very edge, far from the text.
/// </summary>
internal static class RunningHeads
{
    /// <summary>Lines looked at from each edge.</summary>
    private const int Deepest = 5;

    /// <summary>Share of the page's height in which a repeated line can be furniture.</summary>
    private const float Zone = 0.2f;

    /// <summary>Share of the page's height in which a line is furniture by its place and size alone: inside the usual 25 mm margin.</summary>
    public const float Margin = 0.09f;

    /// <summary>White between furniture and text, in heights of the text's words, where place and size alone must tell.</summary>
    private const float Apart = 1.8f;

    /// <summary>One body a page.</summary>
    public static IReadOnlyList<PageBody> Part(IReadOnlyList<IReadOnlyList<Spot>> pages, IReadOnlyList<float> heights, float bodyHeight)
    {
        var bands = pages.Select(Band.Of).ToList();
        var heads = bands.Select((page, i) => Candidates(page, heights[i], fromTop: true)).ToList();
        var feet = bands.Select((page, i) => Candidates(page, heights[i], fromTop: false)).ToList();
        var parted = new List<PageBody>(pages.Count);
        for (var page = 0; page < pages.Count; page++)
        {
            var top = Math.Max(Repeated(heads, page, heights[page]), AtEdge(bands[page], heights[page], bodyHeight, fromTop: true));
            var bottom = Math.Max(Repeated(feet, page, heights[page]), AtEdge(bands[page], heights[page], bodyHeight, fromTop: false));
            bottom = Math.Min(bottom, bands[page].Count - top);
            parted.Add(new PageBody(
                bands[page].GetRange(0, top),
                bands[page][top..(bands[page].Count - bottom)],
                bands[page].GetRange(bands[page].Count - bottom, bottom)));
        }

        return parted;
    }

    /// <summary>From the edge inwards.</summary>
    private static List<(float Y, string[] Tokens)> Candidates(List<Band> bands, float height, bool fromTop) =>
        [.. (fromTop ? bands : Enumerable.Reverse(bands))
            .TakeWhile(band => fromTop ? band.Bottom < height * Zone : band.Top > height * (1 - Zone))
            .Take(Deepest)
            .Select(band => ((band.Top + band.Bottom) / 2, Tokens(band)))];

    private static string[] Tokens(Band band) => [.. Lines.Of(band.Words).SelectMany(line => line.Words).Select(word => word.Word.Text)];

    /// <summary>How many lines from the edge are furniture because they come again; one line among them may change (a chapter's name).</summary>
    private static int Repeated(List<List<(float Y, string[] Tokens)>> edges, int page, float height)
    {
        var depth = 0;
        for (var i = 0; i < edges[page].Count && i <= depth + 1; i++)
        {
            if (Neighbours(page, edges.Count).Any(other => edges[other].Any(line =>
                Math.Abs(line.Y - edges[page][i].Y) < height * 0.008f && PageNumber.SameLine(edges[page][i].Tokens, line.Tokens, other - page))))
                depth = i + 1;
        }

        return depth;
    }

    private static IEnumerable<int> Neighbours(int page, int pages)
    {
        foreach (var step in (int[])[1, -1, 2, -2])
        {
            if (page + step >= 0 && page + step < pages)
                yield return page + step;
        }
    }

    private static int AtEdge(List<Band> bands, float height, float bodyHeight, bool fromTop)
    {
        for (var depth = 1; depth <= Math.Min(Deepest, bands.Count - 1); depth++)
        {
            var (outer, inner) = fromTop ? (bands[depth - 1], bands[depth]) : (bands[^depth], bands[^(depth + 1)]);
            if (fromTop ? outer.Bottom > height * Margin : outer.Top < height * (1 - Margin))
                return 0;
            var white = fromTop ? inner.Top - outer.Bottom : inner.Bottom - outer.Top;
            if (Math.Abs(white) < bodyHeight * Apart)
                continue;
            var furniture = fromTop ? bands.Take(depth) : bands.TakeLast(depth);
            return furniture.All(band => IsSmall(band, bodyHeight) || PageNumber.Is(string.Join(' ', Tokens(band)))) ? depth : 0;
        }

        return 0;
    }

    /// <summary>Small print that is no footnote (which opens with its mark).</summary>
    private static bool IsSmall(Band band, float bodyHeight) =>
        band.Height < bodyHeight * 0.92f && !Text.NoteMark.Opens(band.Words[0].Word.Text);
}
