using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>The same characters drawn again a hair's breadth away, as poor man's bold or a shadow: a reader sees them once.</summary>
internal sealed class Doubles
{
    /// <summary>Points; shadows lie about one point off, no two printed words this close read apart.</summary>
    private const float Cell = 4;

    private readonly Dictionary<(string, int, int), Box> _seen = [];

    /// <summary>True where the piece was already drawn here.</summary>
    public bool Contains(Piece piece)
    {
        var (column, row) = ((int)(piece.Box.CenterX / Cell), (int)(piece.Box.CenterY / Cell));
        for (var right = -1; right <= 1; right++)
            for (var down = -1; down <= 1; down++)
                if (_seen.TryGetValue((piece.Text, column + right, row + down), out var other) && Covers(piece.Box, other))
                    return true;
        _seen.TryAdd((piece.Text, column, row), piece.Box);
        return false;
    }

    private static bool Covers(Box one, Box other)
    {
        var width = Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left);
        var height = Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top);
        return width > 0.6f * one.Width && height > 0.8f * one.Height;
    }
}
