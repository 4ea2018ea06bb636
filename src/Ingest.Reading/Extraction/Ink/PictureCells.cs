using Ingest.Model;

namespace Ingest.Reading.Extraction.Ink;

/// <summary>How much of a drawn page shows something that no word accounts for: pictures, scans, drawings, rules.</summary>
internal static class PictureCells
{
    /// <summary>Pixels; at 50 dpi a cell is a sixth of an inch, about a line of print.</summary>
    private const int Cell = 8;

    /// <summary>Gray levels from the paper; scanners' shading and JPEG noise stay below.</summary>
    private const int Striking = 40;

    public static double Share(GrayImage image, IEnumerable<Box> words, float scale)
    {
        var (columns, rows) = ((image.Width + Cell - 1) / Cell, (image.Height + Cell - 1) / Cell);
        var accounted = new bool[columns * rows];
        foreach (var word in words)
            Mark(accounted, columns, rows, word, scale);
        var paper = Paper(image);
        var striking = 0;
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++)
                if (!accounted[row * columns + column] && Strikes(image, column * Cell, row * Cell, paper))
                    striking++;
        return striking / (double)accounted.Length;
    }

    private static void Mark(bool[] cells, int columns, int rows, Box word, float scale)
    {
        var (left, right) = (Index(word.Left * scale, columns), Index(word.Right * scale, columns));
        var (top, bottom) = (Index(word.Top * scale, rows), Index(word.Bottom * scale, rows));
        for (var row = top; row <= bottom; row++)
            cells.AsSpan(row * columns + left, right - left + 1).Fill(true);
    }

    private static int Index(float pixel, int count) => Math.Clamp((int)(pixel / Cell), 0, count - 1);

    private static bool Strikes(GrayImage image, int left, int top, byte paper)
    {
        for (var y = top; y < Math.Min(top + Cell, image.Height); y++)
            if (image.Row(y)[left..Math.Min(left + Cell, image.Width)].ContainsAnyExceptInRange((byte)Math.Max(0, paper - Striking), (byte)Math.Min(255, paper + Striking)))
                return true;
        return false;
    }

    /// <summary>The page's most frequent gray.</summary>
    private static byte Paper(GrayImage image)
    {
        // Nearly every page is mostly white, which is told a hundred times sooner than counted.
        if (image.Pixels.AsSpan().Count(byte.MaxValue) * 2L > image.Pixels.Length)
            return byte.MaxValue;
        Span<int> counts = stackalloc int[256];
        counts.Clear();
        foreach (var gray in image.Pixels)
            counts[gray]++;
        var paper = 255;
        for (var gray = 0; gray < 256; gray++)
            if (counts[gray] > counts[paper])
                paper = gray;
        return (byte)paper;
    }
}
