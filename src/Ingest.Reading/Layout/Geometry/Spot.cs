using Ingest.Model;

namespace Ingest.Reading.Layout.Geometry;

/// <summary>A word and its box after the page has been turned so that the word stands upright.</summary>
internal readonly record struct Spot(Word Word, Box Box)
{
    /// <summary>Turns a word of a page of the given size upright; points, top-left origin as before.</summary>
    public static Spot Upright(Word word, float width, float height)
    {
        var box = word.Box;
        return new Spot(word, word.Turn switch
        {
            90 => new Box(box.Top, width - box.Right, box.Bottom, width - box.Left),
            180 => new Box(width - box.Right, height - box.Bottom, width - box.Left, height - box.Top),
            270 => new Box(height - box.Bottom, box.Left, height - box.Top, box.Right),
            _ => box,
        });
    }
}
