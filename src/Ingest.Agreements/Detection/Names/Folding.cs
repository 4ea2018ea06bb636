using System.Globalization;
using System.Text;

namespace Ingest.Agreements.Detection.Names;

/// <summary>The form under which words are compared: lower case, without accents, letters that Unicode does not decompose spelled out.</summary>
internal static class Folding
{
    public static string Fold(ReadOnlySpan<char> text)
    {
        var plain = true;
        foreach (var c in text)
            plain &= c is >= 'a' and <= 'z' or >= '0' and <= '9';
        if (plain)
            return text.ToString();
        var folded = new StringBuilder(text.Length + 2);
        foreach (var c in text.ToString().ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
                continue;
            _ = c switch
            {
                'ß' => folded.Append("ss"),
                'æ' => folded.Append("ae"),
                'œ' => folded.Append("oe"),
                'ø' => folded.Append('o'),
                'ł' => folded.Append('l'),
                'đ' or 'ð' => folded.Append('d'),
                'þ' => folded.Append("th"),
                'ı' => folded.Append('i'),
                'ﬁ' => folded.Append("fi"),
                'ﬂ' => folded.Append("fl"),
                _ => folded.Append(c),
            };
        }

        return folded.ToString();
    }
}
