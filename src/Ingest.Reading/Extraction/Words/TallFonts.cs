using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>
/// Fonts that claim far more room than their letters take: bitmap fonts, and fonts made for tall scripts. Their boxes reach
/// over the lines above and below; they are cut to the height letters of their width have.
/// </summary>
internal static class TallFonts
{
    /// <summary>Height over the width of a letter: 2.5 in most fonts, 3 in narrow ones, 5 where TeX's bitmap fonts are read.</summary>
    private const float Usual = 2.5f, Most = 3.8f;

    /// <summary>Words of one height that tell about its font.</summary>
    private const int Enough = 12;

    /// <summary>Letters of a short and of a long word. A turned word is as tall as it is long: words of one height have as many letters.</summary>
    private const int Short = 3, Long = 6;

    /// <summary>Share of the box below the base line, before and after.</summary>
    private const float Below = 0.27f, BelowCut = 0.2f;

    public static List<Piece> Cut(List<Piece> pieces)
    {
        foreach (var font in pieces.Where(piece => piece.Text.Length > 1).GroupBy(Height).Where(font => font.Count() >= Enough).ToList())
        {
            var ratios = font.Select(piece => piece.Box.Height * piece.Text.Length / piece.Box.Width).Order().ToList();
            var ratio = ratios[ratios.Count / 2];
            if (ratio < Most || !float.IsFinite(ratio) || font.Min(piece => piece.Text.Length) > Short || font.Max(piece => piece.Text.Length) < Long)
                continue;
            for (var i = 0; i < pieces.Count; i++)
                if (Height(pieces[i]) == font.Key)
                    pieces[i] = pieces[i] with { Box = Cut(pieces[i].Box, Usual / ratio) };
        }

        return pieces;
    }

    private static int Height(Piece piece) => (int)MathF.Round(piece.Box.Height * 2);

    private static Box Cut(Box box, float share)
    {
        var (line, height) = (box.Bottom - (Below * box.Height), share * box.Height);
        return box with { Top = line - ((1 - BelowCut) * height), Bottom = line + (BelowCut * height) };
    }
}
