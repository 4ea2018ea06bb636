using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>
/// Text set neither along the page nor across it: a watermark ("DRAFT"), a stamp, a label of a chart. The engine gives it letter
/// by letter, each a step further along both edges; between the words it lies over, its letters would read as words of theirs.
/// </summary>
internal static class AslantText
{
    /// <summary>Letters in a row; two may be set off by chance.</summary>
    private const int Fewest = 3;

    /// <summary>Of the letter's box: the longest step, along both edges together.</summary>
    private const float Farthest = 1.6f;

    /// <summary>The shorter of the two steps over the longer: text that leans by less than 11 degrees is text of a crooked page.</summary>
    private const float Slant = 0.2f;

    /// <summary>How far two steps may differ in direction, radians.</summary>
    private const float Bend = 0.3f;

    /// <summary>Times the shortest step of the run: where a word ends.</summary>
    private const float WordGap = 2;

    /// <summary>The pieces along and across the page, and the words between.</summary>
    public static (List<Piece> Straight, List<Word> Aslant) Part(IReadOnlyList<Piece> pieces)
    {
        var (straight, aslant) = (new List<Piece>(pieces.Count), new List<Word>());
        for (var first = 0; first < pieces.Count;)
        {
            var after = End(pieces, first);
            if (after - first < Fewest)
            {
                straight.Add(pieces[first++]);
                continue;
            }

            aslant.AddRange(Words(pieces, first, after, aslant.Count));
            first = after;
        }

        return (straight, aslant);
    }

    private static int End(IReadOnlyList<Piece> pieces, int first)
    {
        var (after, direction) = (first + 1, 0f);
        while (after < pieces.Count && IsLetter(pieces[after - 1]) && IsLetter(pieces[after]) && Direction(pieces[after - 1].Box, pieces[after].Box) is { } step
            && (after == first + 1 || MathF.Abs(step - direction) < Bend))
            (after, direction) = (after + 1, step);
        return after;
    }

    private static bool IsLetter(Piece piece) => piece.Text.Length <= 2;

    /// <summary>Null where the next letter stands straight beside or below this one, or far away.</summary>
    private static float? Direction(Box one, Box next)
    {
        var (right, down) = (next.CenterX - one.CenterX, next.CenterY - one.CenterY);
        var (least, most) = (Math.Min(MathF.Abs(right), MathF.Abs(down)), Math.Max(MathF.Abs(right), MathF.Abs(down)));
        return least > Slant * most && least + most < Farthest * Math.Max(one.Width, one.Height) ? MathF.Atan2(down, right) : null;
    }

    private static IEnumerable<Word> Words(IReadOnlyList<Piece> pieces, int first, int after, int sequence)
    {
        var shortest = Enumerable.Range(first + 1, after - first - 1).Min(i => Distance(pieces, i));
        for (var begin = first; begin < after;)
        {
            var end = begin + 1;
            while (end < after && Distance(pieces, end) < WordGap * shortest)
                end++;
            var letters = pieces.Skip(begin).Take(end - begin).ToList();
            yield return new Word(string.Concat(letters.Select(letter => letter.Text)), Box.Around(letters.Select(letter => letter.Box)), sequence++);
            begin = end;
        }
    }

    private static float Distance(IReadOnlyList<Piece> pieces, int index) =>
        MathF.Abs(pieces[index].Box.CenterX - pieces[index - 1].Box.CenterX) + MathF.Abs(pieces[index].Box.CenterY - pieces[index - 1].Box.CenterY);
}
