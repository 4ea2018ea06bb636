using System.Text;

namespace Ingest.Reading.Extraction.Verdicts;

/// <summary>Whether a run of characters could be a word of some language, by its build alone.</summary>
internal static class WordShape
{
    /// <summary>Letters; German compounds of law reach 40, a line without its spaces is longer.</summary>
    private const int Longest = 45;

    /// <summary>Consonants in a row; "Angstschweiß" has eight, abbreviations have no vowel at all and are short.</summary>
    private const int MostConsonants = 8;

    /// <summary>Letters of an abbreviation in capitals, such as NSPCC.</summary>
    private const int LongestAbbreviation = 6;

    public static bool IsLikely(string text)
    {
        if (text.Length > Longest)
            return false;
        if (IsAbbreviation(text))
            return true;
        var (consonants, vowels, changes, latin, lower) = (0, 0, 0, false, true);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0xFFFD || IsPrivate(rune))
                return false;
            if (!Rune.IsLetter(rune))
            {
                (consonants, lower) = (0, true);
                changes += rune.Value is '-' or '\'' or '’' or '‐' or '‑' or '/' or '.' ? 0 : 1;
                continue;
            }

            // A capital after a small letter: "McKinsey" once, a broken character map again and again.
            if (Rune.IsUpper(rune) && !lower)
                changes++;
            lower = !Rune.IsLower(rune);
            if (rune.Value >= 0x250)
                continue;
            latin = true;
            consonants = IsVowel(rune) ? 0 : consonants + 1;
            vowels += IsVowel(rune) ? 1 : 0;
            if (consonants > MostConsonants)
                return false;
        }

        return changes <= 1 && (!latin || vowels > 0 || text.Length <= 2);
    }

    /// <summary>Web and mail addresses, paths: neither words nor garbage.</summary>
    public static bool IsAddress(string text) =>
        text.Contains('/', StringComparison.Ordinal) || text.Contains('@', StringComparison.Ordinal) || text.Contains('_', StringComparison.Ordinal)
        || text.StartsWith("www.", StringComparison.OrdinalIgnoreCase);

    private static bool IsAbbreviation(string text) => text.Length <= LongestAbbreviation && text.All(char.IsUpper);

    private static bool IsPrivate(Rune rune) => rune.Value is >= 0xE000 and <= 0xF8FF or >= 0xF0000;

    private static bool IsVowel(Rune rune) =>
        rune.Value >= 0xC0 || (char)rune.Value is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'A' or 'E' or 'I' or 'O' or 'U' or 'Y' or 'r' or 'l' or 'w';
}
