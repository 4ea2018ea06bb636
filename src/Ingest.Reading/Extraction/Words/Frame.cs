using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>A box seen along its own line of writing, whichever way the line runs on the page.</summary>
/// <param name="Start">Where writing begins along the line; grows as one reads.</param>
/// <param name="End">Where writing ends along the line.</param>
/// <param name="Top">The side the tall letters point to; grows towards the feet.</param>
/// <param name="Bottom">The side of the feet.</param>
internal readonly record struct Frame(float Start, float End, float Top, float Bottom)
{
    /// <summary>Points from head to foot; 1.0 to 1.4 times the font size.</summary>
    public float Height => Bottom - Top;

    public float Length => End - Start;

    /// <summary>The base line, a fifth of the height above the foot: descents of Latin fonts run from 0.19 to 0.25 em.</summary>
    public float Base => Bottom - 0.2f * Height;

    public static Frame Of(Box box, short turn) => turn switch
    {
        90 => new(box.Top, box.Bottom, -box.Right, -box.Left),
        180 => new(-box.Right, -box.Left, -box.Bottom, -box.Top),
        270 => new(-box.Bottom, -box.Top, box.Left, box.Right),
        _ => new(box.Left, box.Right, box.Top, box.Bottom),
    };
}
