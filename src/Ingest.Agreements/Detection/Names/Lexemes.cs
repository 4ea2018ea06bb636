using System.Globalization;

namespace Ingest.Agreements.Detection.Names;

/// <summary>Cuts a text into words and numbers; "April1949" and "theGovernment", as poor sources print them, are two words each.</summary>
internal static class Lexemes
{
    /// <summary>Letters before a capital that make two words of one: "theGovernment", but "MoU".</summary>
    private const int ShortestGlued = 3;

    public static IReadOnlyList<Lexeme> Of(string text)
    {
        var tokens = new List<Lexeme>(text.Length / 6);
        var i = 0;
        while (i < text.Length)
        {
            var kind = Kind(text[i]);
            if (kind == 0)
            {
                i++;
                continue;
            }

            var start = i++;
            while (i < text.Length && (Kind(text[i]) == kind || IsMark(text[i])) && !(i - start >= ShortestGlued && char.IsLower(text[i - 1]) && char.IsUpper(text[i])))
                i++;
            var span = text.AsSpan(start, i - start);
            tokens.Add(new Lexeme(start, i - start, Folding.Fold(span), char.IsUpper(span[0]), IsUpper(span)));
        }

        return tokens;
    }

    private static int Kind(char c) => char.IsAsciiDigit(c) ? 1 : char.IsLetter(c) ? 2 : 0;

    private static bool IsMark(char c) => c > 'ʯ' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static bool IsUpper(ReadOnlySpan<char> span)
    {
        foreach (var c in span)
        {
            if (char.IsLower(c))
                return false;
        }

        return true;
    }
}
