namespace Ingest.Reading.Extraction.Words;

/// <summary>Letter-spaced words: letters drawn one by one at even distances, words told apart by a wider gap.</summary>
internal static class LetterSpacing
{
    /// <summary>Single letters; fewer are more likely labels (a b c) than spaced words.</summary>
    private const int FewestLetters = 4;

    /// <summary>Of the height: letters further apart are columns of a table.</summary>
    private const float WidestLetterGap = 0.6f;

    /// <summary>Of the height: words further apart do not belong to one run.</summary>
    private const float WidestWordGap = 2.5f;

    /// <summary>Times the usual gap of the run: where a word ends (the engine's own figure for such lines is 1.3).</summary>
    private const float WordGap = 1.5f;

    /// <summary>For each piece whether it goes on a letter-spaced word begun before it.</summary>
    public static bool[] Of(IReadOnlyList<Piece> pieces, short[] turns)
    {
        var goesOn = new bool[pieces.Count];
        for (var first = 0; first < pieces.Count;)
        {
            var after = first + 1;
            var gaps = new List<float>();
            while (after < pieces.Count && MayBeSpaced(pieces[after - 1]) && MayBeSpaced(pieces[after])
                && turns[after] == turns[first] && Gap(pieces, turns, after) is >= 0 and < float.MaxValue and var gap)
            {
                gaps.Add(gap);
                after++;
            }

            if (IsSpaced(pieces, first, after))
            {
                var height = Frame.Of(pieces[first].Box, turns[first]).Height;
                var usual = gaps.Order().ElementAt(gaps.Count / 2);
                var widest = usual < WidestLetterGap * height ? Math.Max(WordGap * usual, usual + 0.1f * height) : 0;
                for (var index = first + 1; index < after; index++)
                    goesOn[index] = gaps[index - first - 1] < widest;
            }

            first = after;
        }

        return goesOn;
    }

    /// <summary>A letter, a figure, a sign inside or behind a word, or two letters that are kerned together.</summary>
    private static bool MayBeSpaced(Piece piece) =>
        piece.Text.Length <= 2 && (char.IsLetterOrDigit(piece.Text[0]) || (piece.Text.Length == 1 && "-‐‑’'.,;:/()".Contains(piece.Text[0])));

    /// <summary>Single letters make up most of it: figures of a table and short words stand apart.</summary>
    private static bool IsSpaced(IReadOnlyList<Piece> pieces, int first, int after)
    {
        var (letters, pairs) = (0, 0);
        for (var index = first; index < after; index++)
        {
            letters += pieces[index].Text.Length == 1 && char.IsLetter(pieces[index].Text[0]) ? 1 : 0;
            pairs += pieces[index].Text.Length == 2 ? 1 : 0;
        }

        return letters >= FewestLetters && 4 * pairs <= letters;
    }

    /// <summary>Points between a piece and the one before it; the greatest number where they do not stand on one line.</summary>
    private static float Gap(IReadOnlyList<Piece> pieces, short[] turns, int index)
    {
        var (one, other) = (Frame.Of(pieces[index - 1].Box, turns[index]), Frame.Of(pieces[index].Box, turns[index]));
        var gap = other.Start - one.End;
        return Math.Abs(one.Base - other.Base) < 0.1f * one.Height && gap < WidestWordGap * one.Height ? gap : float.MaxValue;
    }
}
