namespace Ingest.Model;

/// <summary>A rectangle on a page as displayed: points (1/72 inch), origin at the top left, y grows downwards.</summary>
public readonly record struct Box(float Left, float Top, float Right, float Bottom)
{
    public float Width => Right - Left;

    public float Height => Bottom - Top;

    public float CenterX => (Left + Right) / 2;

    public float CenterY => (Top + Bottom) / 2;

    /// <summary>The smallest box that holds both.</summary>
    public Box Union(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    /// <summary>The smallest box that holds all; a box of zeros where there is none.</summary>
    public static Box Around(IEnumerable<Box> boxes)
    {
        Box? all = null;
        foreach (var box in boxes)
            all = all is { } sum ? sum.Union(box) : box;
        return all ?? default;
    }
}
