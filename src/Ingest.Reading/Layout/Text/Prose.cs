using System.Text;
using Ingest.Model;

namespace Ingest.Reading.Layout.Text;

/// <summary>Running text made from printed lines: one space between words, broken words made whole, each word's place kept.</summary>
internal sealed record Prose(string Text, IReadOnlyList<PlacedWord> Words)
{
    /// <summary>White narrower than this share of the word's height is no space: the engine parted the word where its font changed.</summary>
    private const float Glued = 0.06f;

    /// <summary>One text from drafts that carry one another on.</summary>
    public static Prose Of(IReadOnlyList<Draft> parts, BrokenWords broken)
    {
        var text = new StringBuilder();
        var words = new PlacedWord[parts.Sum(part => part.Words)];
        var count = 0;
        foreach (var part in parts)
        {
            foreach (var line in part.Lines)
            {
                for (var i = 0; i < line.Length; i++)
                {
                    var word = line[i];
                    if (count > 0 && !(i == 0 ? RunsOn(text, ref words[count - 1], word, broken) : IsGlued(words[count - 1].Word, word)))
                        text.Append(' ');
                    words[count++] = new PlacedWord(text.Length, word.Text.Length, word, part.Page, part.Index);
                    text.Append(word.Text);
                }
            }
        }

        return new Prose(text.ToString(), words);
    }

    /// <summary>True where no space parts a line's first word from the last one above; drops the setter's hyphen where they are one word.</summary>
    private static bool RunsOn(StringBuilder text, ref PlacedWord last, Word next, BrokenWords broken)
    {
        // Chinese and Japanese set no space between words, so a line's end stands for none.
        if (!broken.Breaks(last.Word.Text, next.Text))
            return IsUnspaced(last.Word.Text[^1]) && IsUnspaced(next.Text[0]);
        if (!broken.KeepsHyphen(last.Word.Text, next.Text))
        {
            text.Length--;
            last = last with { Length = last.Length - 1 };
        }

        return true;
    }

    private static bool IsUnspaced(char letter) => letter is >= '\u3000' and <= '\u9fff' or >= '\uf900' and <= '\ufaff' or >= '\uff00' and <= '\uffef';

    private static bool IsGlued(Word before, Word word)
    {
        var height = Math.Max(before.Box.Height, word.Box.Height);
        var white = word.Box.Left - before.Box.Right;
        if (before.Turn != 0 || word.Turn != 0 || white >= height * Glued || white < -height)
            return false;
        return !IsRaisedMark(before, word);
    }

    /// <summary>A smaller, raised number or star is a note mark; raised letters ("1er", "13th") belong to their word.</summary>
    private static bool IsRaisedMark(Word before, Word word) =>
        NoteMark.Is(word.Text) && word.Box.Height < before.Box.Height * 0.85f && word.Box.CenterY < before.Box.CenterY - (before.Box.Height * 0.05f);
}
