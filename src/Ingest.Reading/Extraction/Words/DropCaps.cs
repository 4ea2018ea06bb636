using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>
/// A large first letter set into the head of a paragraph, over several lines. It belongs to the first word of the first of
/// them, and is put there: a place of its own would stand between two lines.
/// </summary>
internal static class DropCaps
{
    /// <summary>Heights of the text's words; two lines are the least that are worth the trouble.</summary>
    private const float Least = 1.8f, Most = 8;

    public static void Settle(List<Word> words)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            var (cap, next) = (words[i], words[i + 1]);
            if (!IsCap(cap, next))
                continue;
            var place = next.Box with { Left = cap.Box.Left };
            if (IsRest(cap.Text, next.Text, words))
            {
                words[i] = next with { Text = cap.Text + next.Text, Box = place, Sequence = cap.Sequence };
                words.RemoveAt(i + 1);
            }
            else
                words[i] = cap with { Box = place with { Right = Math.Min(cap.Box.Right, next.Box.Left) } };
        }
    }

    private static bool IsCap(Word cap, Word next)
    {
        var (large, small) = (cap.Box, next.Box);
        return cap.Turn == 0 && next.Turn == 0 && cap.Text.Length == 1 && char.IsUpper(cap.Text[0]) && char.IsLetter(next.Text[0])
            && large.Height > Least * small.Height && large.Height < Most * small.Height
            && small.Left > large.CenterX && small.Left - large.Right < small.Height
            && small.CenterY > large.Top && small.CenterY < large.CenterY;
    }

    /// <summary>"T" and "he" are one word. "A" and "treaty" are two: what a page uses elsewhere is a word by itself, and only some letters are.</summary>
    private static bool IsRest(string cap, string rest, List<Word> words) =>
        !"AIEOUYÀÉÓWZVKSВІЗУОАЯ".Contains(cap, StringComparison.Ordinal) || words.Count(word => string.Equals(word.Text, rest, StringComparison.OrdinalIgnoreCase)) < 2;
}
