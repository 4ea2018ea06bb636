using System.Text;
using Ingest.Model;

namespace Ingest.Reading.Extraction.Ink;

/// <summary>A drawn page: one byte a pixel, 0 black to 255 white, row by row from the top.</summary>
internal sealed record GrayImage(int Width, int Height, byte[] Pixels)
{
    public ReadOnlySpan<byte> Row(int y) => Pixels.AsSpan(y * Width, Width);

    /// <summary>As a binary PGM file.</summary>
    public byte[] ToGraymap() => [.. Encoding.ASCII.GetBytes($"P5\n{Width} {Height}\n255\n"), .. Pixels];

    /// <summary>The strip from one share of the height to another.</summary>
    public GrayImage Strip(double from, double to)
    {
        var (first, after) = ((int)(from * Height), (int)(to * Height));
        return new GrayImage(Width, after - first, Pixels[(first * Width)..(after * Width)]);
    }

    /// <summary>The same page, white but for these parts, pixels.</summary>
    public GrayImage Only(IEnumerable<Box> parts)
    {
        var pixels = new byte[Pixels.Length];
        pixels.AsSpan().Fill(byte.MaxValue);
        foreach (var part in parts)
        {
            var (left, right) = (Math.Clamp((int)part.Left, 0, Width), Math.Clamp((int)MathF.Ceiling(part.Right), 0, Width));
            for (var y = Math.Clamp((int)part.Top, 0, Height); y < Math.Clamp((int)MathF.Ceiling(part.Bottom), 0, Height) && left < right; y++)
                Row(y)[left..right].CopyTo(pixels.AsSpan((y * Width) + left));
        }

        return new GrayImage(Width, Height, pixels);
    }

    /// <summary>Turned clockwise by 90, 180 or 270 degrees.</summary>
    public GrayImage Turned(int degrees)
    {
        var (width, height) = degrees == 180 ? (Width, Height) : (Height, Width);
        var pixels = new byte[Pixels.Length];
        for (var y = 0; y < Height; y++)
            for (var x = 0; x < Width; x++)
            {
                var to = degrees switch
                {
                    90 => x * width + (width - 1 - y),
                    270 => (height - 1 - x) * width + y,
                    _ => (height - 1 - y) * width + (width - 1 - x),
                };
                pixels[to] = Pixels[y * Width + x];
            }

        return new GrayImage(width, height, pixels);
    }
}
