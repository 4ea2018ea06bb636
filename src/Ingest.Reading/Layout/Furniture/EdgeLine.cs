using Ingest.Reading.Layout.Geometry;

namespace Ingest.Reading.Layout.Furniture;

/// <summary>A line near a page's upper or lower edge: at what height it stands and what it says, word by word.</summary>
internal readonly record struct EdgeLine(float Y, string[] Tokens)
{
    /// <summary>Lines looked at from each edge.</summary>
    public const int Deepest = 5;

    /// <summary>Share of the page's height in which a repeated line can be furniture.</summary>
    public const float Zone = 0.2f;

    /// <summary>From the edge inwards.</summary>
    public static IReadOnlyList<EdgeLine> Of(List<Band> bands, float height, bool fromTop) =>
        [.. (fromTop ? bands : Enumerable.Reverse(bands))
            .TakeWhile(band => fromTop ? band.Bottom < height * Zone : band.Top > height * (1 - Zone))
            .Take(Deepest)
            .Select(band => new EdgeLine((band.Top + band.Bottom) / 2, TokensOf(band)))];

    public static string[] TokensOf(Band band) => [.. Lines.Of(band.Words).SelectMany(line => line.Words).Select(word => word.Word.Text)];
}
