using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>
/// A large first letter set into the head of a paragraph, over several lines. It belongs to the first word of the first of
/// them, and is put there, wherever the file draws it: a place of its own would stand between two lines.
/// </summary>
internal static class DropCaps
{
    /// <summary>Heights of the text's words; two lines are the least that are worth the trouble.</summary>
    private const float Least = 1.8f, Most = 8;

    /// <summary>Large letters a page may have: a page of more is no page of paragraphs.</summary>
    private const int Usual = 40;

    public static void Settle(List<Word> words)
    {
        var caps = words.FindAll(word => word.Turn == 0 && word.Text.Length == 1 && char.IsUpper(word.Text[0]));
        if (caps.Count > Usual)
            return;
        foreach (var cap in caps)
            if (First(cap, words) is { } next && !words.Exists(word => word != cap && Overlap(cap.Box, word.Box)))
                Settle(words, cap, next);
        if (caps.Count > 0)
            for (var i = 0; i < words.Count; i++)
                if (words[i].Sequence != i)
                    words[i] = words[i] with { Sequence = i };
    }

    private static void Settle(List<Word> words, Word cap, Word next)
    {
        var place = next.Box with { Left = cap.Box.Left };
        var isRest = IsRest(cap.Text, next.Text, words);
        words.Remove(cap);
        var at = words.IndexOf(next);
        if (isRest)
            words[at] = next with { Text = cap.Text + next.Text, Box = place };
        else
            words.Insert(at, cap with { Box = place with { Right = Math.Min(cap.Box.Right, next.Box.Left) } });
    }

    /// <summary>The word that begins the first of the lines beside the letter; null where there is none.</summary>
    private static Word? First(Word cap, List<Word> words)
    {
        Word? first = null;
        foreach (var word in words)
            if (IsBeside(cap.Box, word) && (first is null || word.Box.CenterY < first.Box.CenterY))
                first = word;
        return first is not null && char.IsLetter(first.Text[0]) ? first : null;
    }

    private static bool IsBeside(Box large, Word word)
    {
        var small = word.Box;
        return word.Turn == 0 && large.Height > Least * small.Height && large.Height < Most * small.Height
            && small.Left > large.CenterX && small.Left - large.Right < small.Height
            && small.CenterY > large.Top && small.CenterY < large.CenterY;
    }

    /// <summary>Lines run beside the letter, not through it, as they do through a watermark's.</summary>
    private static bool Overlap(Box cap, Box word) =>
        word.CenterY > cap.Top + (0.2f * cap.Height) && word.CenterY < cap.Bottom - (0.3f * cap.Height)
        && word.Left < cap.CenterX && word.Right > cap.CenterX;

    /// <summary>"T" and "he" are one word. "A" and "treaty" are two: what a page uses elsewhere is a word by itself, and only some letters are.</summary>
    private static bool IsRest(string cap, string rest, List<Word> words) =>
        !"AIEOUYÀÉÓWZVKSВІЗУОАЯ".Contains(cap, StringComparison.Ordinal) || words.Count(word => string.Equals(word.Text, rest, StringComparison.OrdinalIgnoreCase)) < 2;
}
