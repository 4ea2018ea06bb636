namespace Ingest.Reading.Extraction.Words;

/// <summary>Letter-spaced words: letters drawn one by one at even distances, words told apart by a wider gap.</summary>
internal static class LetterSpacing
{
    /// <summary>Letters; fewer are more likely labels (a b c) than spaced words.</summary>
    private const int ShortestRun = 4;

    /// <summary>Of the height: letters further apart are columns of a table.</summary>
    private const float WidestLetterGap = 0.6f;

    /// <summary>Of the height: words further apart do not belong to one run.</summary>
    private const float WidestWordGap = 2.5f;

    /// <summary>Times the narrowest gap of the run: where a word ends (the engine's own figure for such lines is 1.3).</summary>
    private const float WordGap = 1.5f;

    /// <summary>For each piece whether it goes on a letter-spaced word begun before it.</summary>
    public static bool[] Of(IReadOnlyList<Piece> pieces, short[] turns)
    {
        var goesOn = new bool[pieces.Count];
        for (var first = 0; first < pieces.Count;)
        {
            var after = first + 1;
            var narrowest = float.MaxValue;
            while (after < pieces.Count && IsLetter(pieces[after - 1]) && IsLetter(pieces[after])
                && turns[after] == turns[first] && Gap(pieces, turns, after) is >= 0 and < float.MaxValue and var gap)
            {
                narrowest = Math.Min(narrowest, gap);
                after++;
            }

            var height = Frame.Of(pieces[first].Box, turns[first]).Height;
            if (after - first >= ShortestRun && narrowest < WidestLetterGap * height)
                for (var index = first + 1; index < after; index++)
                    goesOn[index] = Gap(pieces, turns, index) < Math.Max(WordGap * narrowest, narrowest + 0.1f * height);
            first = after;
        }

        return goesOn;
    }

    private static bool IsLetter(Piece piece) => piece.Text.Length == 1 && char.IsLetter(piece.Text[0]);

    /// <summary>Points between a piece and the one before it; the greatest number where they do not stand on one line.</summary>
    private static float Gap(IReadOnlyList<Piece> pieces, short[] turns, int index)
    {
        var (one, other) = (Frame.Of(pieces[index - 1].Box, turns[index]), Frame.Of(pieces[index].Box, turns[index]));
        var gap = other.Start - one.End;
        return Math.Abs(one.Base - other.Base) < 0.1f * one.Height && gap < WidestWordGap * one.Height ? gap : float.MaxValue;
    }
}
