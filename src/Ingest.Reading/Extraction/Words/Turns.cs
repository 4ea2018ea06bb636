using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>
/// Tells which way each piece is turned. The engine does not say, but the box of a turned word is tall;
/// and the next piece of the same line lies where reading goes on.
/// </summary>
internal static class Turns
{
    /// <summary>Letters; "iii" in a tall font has the same box as a turned word.</summary>
    private const int ShortestSure = 4;

    /// <summary>Height over width; four of the narrowest letters in the tallest font reach 1.6.</summary>
    private const float Tall = 1.7f;

    public static short[] Of(IReadOnlyList<Piece> pieces)
    {
        var turns = new short[pieces.Count];
        for (var index = 0; index < pieces.Count;)
        {
            if (!LooksTurned(pieces[index]))
            {
                index++;
                continue;
            }

            // The whole turned line, with the short words that could stand either way.
            var (first, after) = (index, index + 1);
            while (first > 0 && turns[first - 1] == 0 && OnOneTurnedLine(pieces[first], pieces[first - 1]))
                first--;
            while (after < pieces.Count && OnOneTurnedLine(pieces[after - 1], pieces[after]))
                after++;
            var upwards = after - first == 1 || pieces[after - 1].Box.CenterY < pieces[first].Box.CenterY;
            turns.AsSpan(first, after - first).Fill(upwards ? (short)270 : (short)90);
            index = after;
        }

        return turns;
    }

    private static bool LooksTurned(Piece piece) => piece.Text.Length >= ShortestSure && piece.Box.Height > Tall * piece.Box.Width;

    private static bool OnOneTurnedLine(Piece one, Piece other) =>
        (Math.Abs(one.Box.Left - other.Box.Left) < 1 && Math.Abs(one.Box.Right - other.Box.Right) < 1)
        || (LooksTurned(other) && Math.Min(one.Box.Right, other.Box.Right) - Math.Max(one.Box.Left, other.Box.Left) > 0.6f * Math.Min(one.Box.Width, other.Box.Width));
}
