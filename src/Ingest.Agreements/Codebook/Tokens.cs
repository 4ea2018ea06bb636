using System.Globalization;
using System.Text;

namespace Ingest.Agreements;

/// <summary>The words of a text, folded so that spelling habits do not matter: case, accents, ligatures, "co-operation".</summary>
public static class Tokens
{
    public static IReadOnlyList<Token> Of(string text)
    {
        var tokens = new List<Token>(text.Length / 6);
        var at = 0;
        while (at < text.Length)
        {
            if (!IsWord(text[at]))
            {
                at++;
                continue;
            }

            var start = at;
            while (at < text.Length && (IsWord(text[at]) || JoinsPrefix(text, start, at) || IsCyrillicApostrophe(text, at)))
                at++;
            var folded = Fold(text.AsSpan(start, at - start));
            // The possessive's lone "s" is no word: "Ukraine's forces" reads as "Ukraine forces".
            if (folded != "s" || start == 0 || text[start - 1] is not ('\'' or '’'))
                tokens.Add(new Token(start, at - start, folded));
        }

        return tokens;
    }

    private static bool IsWord(char letter) =>
        char.IsLetterOrDigit(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark || letter == '\u00AD';

    /// <summary>"co-operation", "co-ordinate" and "inter-operability" are one word with or without the hyphen.</summary>
    private static bool JoinsPrefix(string text, int start, int at)
    {
        if (text[at] is not ('-' or '‑' or '\u2010') || at + 1 >= text.Length || !char.IsLetter(text[at + 1]))
            return false;
        var prefix = text.AsSpan(start, at - start);
        var rest = text.AsSpan(at + 1);
        return (prefix.Equals("co", StringComparison.OrdinalIgnoreCase) && rest.StartsWith("o", StringComparison.OrdinalIgnoreCase))
            || (prefix.Equals("inter", StringComparison.OrdinalIgnoreCase) && rest.StartsWith("oper", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>"обов’язковий": in Ukrainian the apostrophe stands inside a word.</summary>
    private static bool IsCyrillicApostrophe(string text, int at) =>
        text[at] is '\'' or '’' or 'ʼ' && at > 0 && at + 1 < text.Length && IsCyrillic(text[at - 1]) && IsCyrillic(text[at + 1]);

    private static bool IsCyrillic(char letter) => letter is >= 'Ѐ' and <= 'ӿ';

    private static string Fold(ReadOnlySpan<char> word)
    {
        var plain = true;
        foreach (var letter in word)
            plain &= letter is (>= 'a' and <= 'z') or (>= '0' and <= '9');
        if (plain)
            return word.ToString();
        var folded = new StringBuilder(word.Length + 2);
        foreach (var letter in word.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormKD))
        {
            if (!char.IsLetterOrDigit(letter))
                continue;
            _ = letter switch
            {
                'ß' => folded.Append("ss"),
                'ł' => folded.Append('l'),
                'đ' => folded.Append('d'),
                'ø' => folded.Append('o'),
                'æ' => folded.Append("ae"),
                'œ' => folded.Append("oe"),
                _ => folded.Append(letter),
            };
        }

        return folded.ToString();
    }
}
