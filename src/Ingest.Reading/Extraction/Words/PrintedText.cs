using System.Globalization;
using System.Text;

namespace Ingest.Reading.Extraction.Words;

/// <summary>
/// From what a character map says to what a reader sees: ligatures as letters, accents composed,
/// characters without a shape (controls, joiners, direction marks) dropped.
/// </summary>
internal static class PrintedText
{
    private const char SoftHyphen = '\u00AD';

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
            else if (character == SoftHyphen)
                // At the end of a line it is printed as a hyphen, inside a word it is not printed at all.
                kept.Append(index == text.Length - 1 ? "-" : "");
            else if (!IsShapeless(character))
                kept.Append(character);
        }

        var clean = kept.ToString();
        return clean.IsNormalized() ? clean : clean.Normalize();
    }

    private static bool IsShapeless(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
