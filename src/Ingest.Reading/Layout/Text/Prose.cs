using System.Text;
using Ingest.Model;

namespace Ingest.Reading.Layout.Text;

/// <summary>Running text made from printed lines: one space between words, broken words made whole, each word's place kept.</summary>
internal sealed class Prose(BrokenWords broken)
{
    /// <summary>White narrower than this share of the word's height is no space: the engine parted the word where its font changed.</summary>
    private const float Glued = 0.06f;

    private readonly StringBuilder text = new();
    private readonly List<PlacedWord> words = [];

    public string Text => text.ToString();

    public IReadOnlyList<PlacedWord> Words => words;

    public void Add(Line line, int page, int block)
    {
        for (var i = 0; i < line.Words.Count; i++)
        {
            var word = line.Words[i];
            if (words.Count > 0 && !(i == 0 ? JoinsBroken(word) || RunsOn(word) : IsGlued(line.Words[i - 1], word)))
                text.Append(' ');
            words.Add(new PlacedWord(text.Length, word.Text.Length, word, page, block));
            text.Append(word.Text);
        }
    }

    /// <summary>Drops the setter's hyphen of the last word and says whether the next word is its other half.</summary>
    private bool JoinsBroken(Word next)
    {
        var last = words[^1];
        if (!broken.Breaks(last.Word.Text, next.Text))
            return false;
        if (!broken.KeepsHyphen(last.Word.Text, next.Text))
        {
            text.Length--;
            words[^1] = last with { Length = last.Length - 1 };
        }

        return true;
    }

    /// <summary>Chinese and Japanese set no space between words, so a line's end stands for none.</summary>
    private bool RunsOn(Word next) => IsUnspaced(words[^1].Word.Text[^1]) && IsUnspaced(next.Text[0]);

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
