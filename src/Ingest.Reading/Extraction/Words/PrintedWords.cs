using System.Text;
using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>
/// From pieces to printed words. The engine breaks a word wherever the font, its size or the pen's course changes:
/// quotation marks from another font, small capitals, letter-spaced headings, letters drawn twice. Raised marks stay apart.
/// </summary>
internal static class PrintedWords
{
    /// <summary>Of the height: the widest gap within a word; the narrowest justified space measured is 0.13.</summary>
    private const float WidestGap = 0.09f;

    /// <summary>Of the height: how far base lines within one word may differ where fonts differ.</summary>
    private const float BaseTolerance = 0.09f;

    public static List<Word> Of(IReadOnlyList<Piece> all)
    {
        var doubles = new Doubles();
        var pieces = TallFonts.Cut([.. all.Where(piece => !doubles.Contains(piece))]);
        var turns = Turns.Of(pieces);
        var spaced = LetterSpacing.Of(pieces, turns);
        var words = new List<Word>(pieces.Count);
        for (var first = 0; first < pieces.Count;)
        {
            var after = first + 1;
            while (after < pieces.Count && (spaced[after] || (turns[after] == turns[first] && GoesOn(pieces[after - 1], pieces[after], turns[first]))))
                after++;
            words.Add(new Word(Text(pieces, first, after), Box.Around(pieces.Skip(first).Take(after - first).Select(piece => piece.Box)), words.Count, 1f, turns[first]));
            first = after;
        }

        RightToLeftWords.Restore(words);
        DropCaps.Settle(words);
        return words;
    }

    private static bool GoesOn(Piece left, Piece right, short turn)
    {
        var (one, other) = (Frame.Of(left.Box, turn), Frame.Of(right.Box, turn));
        var height = Math.Max(one.Height, other.Height);
        var gap = other.Start - one.End;
        if (gap > WidestGap * height || gap < -0.25f * height)
            return false;
        return Math.Abs(one.Base - other.Base) < BaseTolerance * height || IsRaisedEnding(left, right, one, other);
    }

    /// <summary>1st, N°, 2ème, Mme: raised letters after a letter or figure end its word; a raised figure is a note's mark.</summary>
    private static bool IsRaisedEnding(Piece left, Piece right, Frame one, Frame other) =>
        other.Height < 0.8f * one.Height && other.Base < one.Base && other.Base > one.Top
        && char.IsLetterOrDigit(left.Text[^1]) && right.Text.All(char.IsLetter);

    private static string Text(List<Piece> pieces, int first, int after)
    {
        if (after - first == 1)
            return pieces[first].Text;
        var text = new StringBuilder();
        for (var index = first; index < after; index++)
            text.Append(pieces[index].Text);
        return string.Intern(text.ToString());
    }
}
