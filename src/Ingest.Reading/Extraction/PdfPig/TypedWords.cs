using System.Globalization;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Tokens;

namespace Ingest.Reading.Extraction;

/// <summary>
/// Words typed into a form field or a note, whose letters PdfPig does not place: set as viewers set them, from the left edge in the size
/// the field names, with Helvetica's widths. Where they do not stand, no ink is found, and they count as hidden rather than as read.
/// </summary>
internal static partial class TypedWords
{
    /// <summary>Points between a field's edge and its text, as viewers set it.</summary>
    private const double Inset = 2;

    /// <summary>Of the size: from one line to the next.</summary>
    private const double Leading = 1.15;

    /// <summary>Points; what viewers take for a size of 0, where the field is high enough.</summary>
    private const double Common = 12;

    /// <summary>Thousandths of the size, by character code.</summary>
    private static readonly Dictionary<int, double> Helvetica = Standard14.GetAdobeFontMetrics(Standard14Font.Helvetica).CharacterMetrics.Values
        .Where(metric => metric.CharacterCode >= 0).ToDictionary(metric => metric.CharacterCode, metric => metric.Width.X);

    public static IEnumerable<(string Text, PdfRectangle Box)> Of(string content, PdfRectangle box, DictionaryToken dictionary)
    {
        var size = Size(dictionary) is { } told and > 0 ? told : Math.Min(Common, box.Height * 0.7);
        var words = content.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        // One line stands in the middle of its field, several begin at the top.
        var single = box.Left + Inset + Width(string.Join(' ', words), size) <= box.Right;
        var (line, left) = (0, box.Left + Inset);
        foreach (var word in words)
        {
            var width = Width(word, size);
            if (left + width > box.Right && left > box.Left + Inset)
                (line, left) = (line + 1, box.Left + Inset);
            var top = box.Top - (line * Leading * size);
            yield return (word, single ? new PdfRectangle(left, box.Bottom, left + width, box.Top) : new PdfRectangle(left, top - (Leading * size) - Inset, left + width, top));
            left += width + Width(" ", size);
        }
    }

    private static double? Size(DictionaryToken dictionary) =>
        dictionary.TryGet(NameToken.Da, out var token) && token is IDataToken<string> { Data: { } appearance } && FontSize().Match(appearance) is { Success: true } match
            ? double.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    private static double Width(string text, double size) => text.Sum(letter => Helvetica.GetValueOrDefault(letter, Helvetica['e'])) * size / 1000;

    [GeneratedRegex(@"([0-9]*\.?[0-9]+)\s+Tf")]
    private static partial Regex FontSize();
}
