using Ingest.Model;

namespace Ingest.Reading.Extraction.Ocr;

/// <summary>Brings words read on a turned drawing back to where they stand on the page as displayed.</summary>
internal static class TurnedPage
{
    /// <param name="degrees">Clockwise, by which the drawing was turned.</param>
    /// <param name="width">Of the page as displayed, points.</param>
    /// <param name="height">Of the page as displayed, points.</param>
    public static Recognition Back(Recognition read, short degrees, float width, float height) =>
        read with { Words = [.. read.Words.Select(word => word with { Box = Back(word.Box, degrees, width, height), Turn = (short)((word.Turn + 360 - degrees) % 360) })] };

    private static Box Back(Box box, short degrees, float width, float height) => degrees switch
    {
        90 => new(box.Top, height - box.Right, box.Bottom, height - box.Left),
        270 => new(width - box.Bottom, box.Left, width - box.Top, box.Right),
        _ => new(width - box.Right, height - box.Bottom, width - box.Left, height - box.Top),
    };
}
