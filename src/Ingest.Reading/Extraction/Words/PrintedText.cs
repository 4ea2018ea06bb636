using System.Globalization;
using System.Text;

namespace Ingest.Reading.Extraction.Words;

/// <summary>
/// From what a character map says to what a reader sees: ligatures as letters, accents composed,
/// characters without a shape (controls, joiners, direction marks) dropped. Bitmap fonts of TeX have no map: their ligatures come
/// as the control characters TeX keeps them at.
/// </summary>
internal static class PrintedText
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>TeX's ligatures, from character 27 in its Cork encoding and from 11 in its first one (Knuth, Computer Modern Typefaces, 1986).</summary>
    private static readonly string[] TexLigatures = ["ff", "fi", "fl", "ffi", "ffl"];

    public static string Of(string text) => IsPlain(text) ? text : Clean(text);

    private static bool IsPlain(string text)
    {
        foreach (var character in text)
            if (character is < ' ' or > '~' and (< '\u00A1' or SoftHyphen or > '\u024F'))
                return false;
        return true;
    }

    private static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character is >= '\uFB00' and <= '\uFB06')
                kept.Append(character.ToString().Normalize(NormalizationForm.FormKC));
            else if (TexLigature(text, index) is { } ligature)
                kept.Append(ligature);
            // Where an accent stands on them, i and j come without their dot: i and accent are one letter.
            else if (character is 'ı' or 'ȷ' && index + 1 < text.Length && text[index + 1] is >= '\u0300' and <= '\u036F')
                kept.Append(character == 'ı' ? 'i' : 'j');
            else if (character == SoftHyphen)
                // At the end of a line it is printed as a hyphen, inside a word it is not printed at all.
                kept.Append(index == text.Length - 1 ? "-" : "");
            else if (!IsShapeless(character))
                kept.Append(character);
        }

        var clean = kept.ToString();
        return clean.IsNormalized() ? clean : clean.Normalize();
    }

    /// <summary>Null for anything but such a control character beside a letter.</summary>
    private static string? TexLigature(string text, int index)
    {
        var place = text[index] switch { >= '\u001B' and <= '\u001F' => text[index] - 0x1B, >= '\u000B' and <= '\u000F' => text[index] - 0x0B, _ => -1 };
        var beside = (index > 0 && char.IsLetter(text[index - 1])) || (index + 1 < text.Length && char.IsLetter(text[index + 1]));
        return place >= 0 && beside ? TexLigatures[place] : null;
    }

    private static bool IsShapeless(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
