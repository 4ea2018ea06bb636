using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout.Furniture;

/// <summary>
/// Running heads, running feet and page numbers: lines near the edge that come again at the same height on a neighbouring
/// page, their numbers rising with the pages; on single pages small print at the very edge, far from the text.
/// </summary>
internal static class RunningHeads
{
    /// <summary>Share of the page's height in which a line is furniture by its place and size alone: inside the usual 25 mm margin.</summary>
    public const float Margin = 0.09f;

    /// <summary>White between furniture and text, in heights of the text's words, where place and size alone must tell.</summary>
    private const float Apart = 1.8f;

    /// <summary>Pages to each side on which a line is looked for again.</summary>
    private const int Reach = 2;

    /// <summary>One body a page; of the pages no more are held than are looked at together.</summary>
    public static IEnumerable<PageBody> Part(IEnumerable<Sheet> pages, float bodyHeight)
    {
        var waiting = new Queue<(Sheet Sheet, List<Band> Bands)>();
        var (heads, feet) = (new List<IReadOnlyList<EdgeLine>>(), new List<IReadOnlyList<EdgeLine>>());
        foreach (var page in pages)
        {
            var bands = Band.Of(page.Words);
            heads.Add(EdgeLine.Of(bands, page.Height, fromTop: true));
            feet.Add(EdgeLine.Of(bands, page.Height, fromTop: false));
            waiting.Enqueue((page, bands));
            if (waiting.Count > Reach)
                yield return Next();
        }

        while (waiting.Count > 0)
            yield return Next();

        PageBody Next()
        {
            var page = heads.Count - waiting.Count;
            var (sheet, bands) = waiting.Dequeue();
            var top = Math.Max(Repeated(heads, page, sheet.Height), AtEdge(bands, sheet.Height, bodyHeight, fromTop: true));
            var bottom = Math.Max(Repeated(feet, page, sheet.Height), AtEdge(bands, sheet.Height, bodyHeight, fromTop: false));
            bottom = Math.Min(bottom, bands.Count - top);
            return new PageBody(sheet, bands[..top], bands[top..^bottom], bands[^bottom..]);
        }
    }

    /// <summary>How many lines from the edge are furniture because they come again; one line among them may change (a chapter's name).</summary>
    private static int Repeated(List<IReadOnlyList<EdgeLine>> edges, int page, float height)
    {
        var depth = 0;
        for (var i = 0; i < edges[page].Count && i <= depth + 1; i++)
        {
            var line = edges[page][i];
            if (Neighbours(page, edges.Count).Any(other => edges[other].Any(there =>
                Math.Abs(there.Y - line.Y) < height * 0.008f && PageNumber.SameLine(line.Tokens, there.Tokens, other - page))))
                depth = i + 1;
        }

        return depth;
    }

    private static IEnumerable<int> Neighbours(int page, int pages)
    {
        for (var other = Math.Max(0, page - Reach); other <= Math.Min(page + Reach, pages - 1); other++)
        {
            if (other != page)
                yield return other;
        }
    }

    private static int AtEdge(List<Band> bands, float height, float bodyHeight, bool fromTop)
    {
        if (!fromTop && EndsWithNumber(bands, height, bodyHeight))
            return 1;
        for (var depth = 1; depth <= Math.Min(EdgeLine.Deepest, bands.Count - 1); depth++)
        {
            var (outer, inner) = fromTop ? (bands[depth - 1], bands[depth]) : (bands[^depth], bands[^(depth + 1)]);
            if (fromTop ? outer.Bottom > height * Margin : outer.Top < height * (1 - Margin))
                return 0;
            var white = fromTop ? inner.Top - outer.Bottom : inner.Bottom - outer.Top;
            if (Math.Abs(white) < bodyHeight * Apart)
                continue;
            var furniture = fromTop ? bands.Take(depth) : bands.TakeLast(depth);
            return furniture.All(band => IsSmall(band, bodyHeight) || PageNumber.Is(string.Join(' ', EdgeLine.TokensOf(band)))) ? depth : 0;
        }

        return 0;
    }

    /// <summary>A figure alone at a page's foot, apart from the text, is its number, even a good way inside the margin.</summary>
    private static bool EndsWithNumber(List<Band> bands, float height, float bodyHeight) =>
        bands.Count > 1 && bands[^1].Top > height * (1 - EdgeLine.Zone) && bands[^1].Top - bands[^2].Bottom > bodyHeight * Apart
        && bands[^1].Words is [var only] && only.Word.Text.Length <= 3 && only.Word.Text.All(char.IsAsciiDigit);

    /// <summary>Small print that is no footnote (which opens with its mark).</summary>
    private static bool IsSmall(Band band, float bodyHeight) =>
        band.Height < bodyHeight * 0.92f && !Text.NoteMark.Opens(band.Words[0].Word.Text);
}
