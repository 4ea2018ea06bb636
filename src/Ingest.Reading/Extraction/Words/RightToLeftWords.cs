using System.Text.RegularExpressions;
using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>
/// Words of scripts that run from right to left. The engine gives their letters as they stand on the page, from left to right;
/// readers and coders need them as they are read: the bidirectional algorithm (Unicode UAX #9) backwards, word by word.
/// </summary>
internal static partial class RightToLeftWords
{
    public static void Restore(List<Word> words)
    {
        if (!words.Exists(word => IsRightToLeft(word.Text)) || words.Sum(word => Evidence(word.Text)) > 0)
            return;
        var turned = words.ConvertAll(word => IsRightToLeft(word.Text));
        for (var i = 0; i < words.Count; i++)
            if (turned[i] || (!words[i].Text.Any(char.IsLetter) && (i == 0 || turned[i - 1] || i == words.Count - 1 || turned[i + 1])))
                words[i] = words[i] with { Text = Reversed(words[i].Text) };
    }

    public static bool IsRightToLeft(string text)
    {
        foreach (var letter in text)
            if (letter is >= '\u0590' and <= '\u08ff' or >= '\ufb1d' and <= '\ufdff' or >= '\ufe70' and <= '\ufeff')
                return true;
        return false;
    }

    /// <summary>Letters that only end a word (Hebrew final forms, Arabic teh marbuta and alef maksura) tell which end is which: 1 in reading order, -1 in the page's, 0 for neither.</summary>
    private static int Evidence(string text)
    {
        var letters = text.AsSpan().Trim(".,;:!?()[]\"'«»“”؟،؛");
        return letters.Length < 3 ? 0 : (IsFinal(letters[^1]) ? 1 : 0) - (IsFinal(letters[0]) ? 1 : 0);
    }

    private static bool IsFinal(char letter) => letter is 'ך' or 'ם' or 'ן' or 'ף' or 'ץ' or 'ة' or 'ى';

    private static string Reversed(string text)
    {
        var letters = text.ToCharArray();
        Array.Reverse(letters);
        var read = LeftToRight().Replace(new string(letters), run => new string([.. run.Value.Reverse()]));
        // Some files name brackets by their shape on the page, others by their part in the sentence.
        if (read.IndexOfAny(Brackets) is >= 0 and var first && read[first] is ')' or ']' && read[read.LastIndexOfAny(Brackets)] is '(' or '[')
            read = string.Concat(read.Select(Mirrored));
        return Article().Replace(read, "$1ال$2");
    }

    private static readonly char[] Brackets = ['(', ')', '[', ']'];

    private static char Mirrored(char letter) => letter switch { '(' => ')', ')' => '(', '[' => ']', ']' => '[', _ => letter };

    /// <summary>Numbers and Latin words keep their own direction, with the signs inside and the per cent sign behind.</summary>
    [GeneratedRegex(@"%?[\p{IsBasicLatin}-[\W_]](?:[\w.,:/@&+’'-]*[\p{IsBasicLatin}-[\W_]])?")]
    private static partial Regex LeftToRight();

    /// <summary>Lam and alef are one sign on the page, whose two letters stand in reading order already: "الأ", turned with the rest, begins with "األ", which no word does.</summary>
    [GeneratedRegex("^([وفبك]?)ا([اأإآ])ل")]
    private static partial Regex Article();
}
