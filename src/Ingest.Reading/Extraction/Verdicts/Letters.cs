using System.Globalization;
using System.Text;
using Ingest.Model;

namespace Ingest.Reading.Extraction.Verdicts;

/// <summary>What a page's characters are made of.</summary>
/// <param name="Characters">All, white space not counted.</param>
/// <param name="Share">Share of letters, digits and common punctuation, 0 to 1.</param>
/// <param name="Mojibake">Share of words with what only a wrong decoding makes ("Ã©", "â€™", "Ð°", "zahrani£ný"), 0 to 1.</param>
/// <param name="LongestWords">Letters of the word at the ninetieth percentile of those without CJK or Thai; 40 and more where spaces are missing.</param>
internal sealed record Letters(int Characters, double Share, double Mojibake, int LongestWords)
{
    private const string CommonPunctuation = ".,;:!?'\"()[]{}/\\-–—‐‑’‘“”„«»‹›…§&%+=*#@°·•●▪■□○|_<>€$£¥©®™†‡№~^`´¨–−×";

    /// <summary>Signs that stand between two letters only where a letter was taken for them.</summary>
    private const string NeverBetweenLetters = "£¥¤¢¦¬¼½¾¿¡ºª±¶÷×¸¯";

    public static Letters Of(IReadOnlyList<Word> words)
    {
        var (all, good, broken) = (0, 0, 0);
        var lengths = new List<int>();
        foreach (var word in words)
        {
            foreach (var rune in word.Text.EnumerateRunes())
            {
                all++;
                good += IsCommon(rune) ? 1 : 0;
            }

            broken += IsMojibake(word.Text) || HasMisplacedSign(word.Text) ? 1 : 0;
            if (!word.Text.Any(character => character is >= '\u0E00' and <= '\u0E7F' or >= '\u3000') && word.Text.Any(char.IsLetter) && !WordShape.IsAddress(word.Text))
                lengths.Add(word.Text.Length);
        }

        lengths.Sort();
        return new Letters(all, all == 0 ? 1 : good / (double)all, words.Count == 0 ? 0 : broken / (double)words.Count,
            lengths.Count == 0 ? 0 : lengths[lengths.Count * 9 / 10]);
    }

    private static bool IsCommon(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherNumber
        || CommonPunctuation.Contains(rune.ToString(), StringComparison.Ordinal);

    /// <summary>UTF-8 read as Windows-1252: its lead bytes show as Ã, Â, Ä, Å, Ð, Ñ or â, the byte after as a sign or a letter of the upper half.</summary>
    private static bool IsMojibake(string text)
    {
        for (var index = 1; index < text.Length; index++)
            if ((text[index - 1] is 'Ã' or 'Â' or 'Ä' or 'Å' or 'Ð' or 'Ñ' && text[index] is (>= '\u0080' and <= '\u00BF') or '€' or '™' or '’' or '“' or '„' or '…' or '†' or '‡' or '‰' or '‹' or '›' or 'š' or 'œ' or 'ž' or 'Ÿ' or 'Š' or 'Œ' or 'Ž' or 'ƒ' or '˜' or 'ˆ' or '–' or '—' or '•' or '‚')
                || (text[index - 1] == 'â' && text[index] == '€'))
                return true;
        return false;
    }

    private static bool HasMisplacedSign(string text)
    {
        for (var index = 1; index < text.Length - 1; index++)
            if (NeverBetweenLetters.Contains(text[index]) && char.IsLetter(text[index - 1]) && char.IsLetter(text[index + 1]))
                return true;
        return false;
    }
}
