using System.Buffers.Text;

namespace Ingest.Reading.Extraction.Ink;

/// <summary>Reads a run of binary PGM images ("P5 width height 255" and the bytes), as <c>pdftoppm -gray</c> writes them.</summary>
internal static class PortableGraymaps
{
    /// <summary>Pixels; larger pages are never asked for.</summary>
    private const long Largest = 64 * 1024 * 1024;

    /// <summary>Bytes; magic number, sizes and white take 24 at the most.</summary>
    private const int LongestHead = 64;

    /// <param name="onImage">Each image in turn; its pixels last until the next one is read. One that is cut off is left out.</param>
    public static async Task ReadAsync(Stream input, Action<GrayImage> onImage, CancellationToken cancellation)
    {
        var (buffer, length) = (new byte[64 * 1024], 0);
        byte[] pixels = [];
        while (true)
        {
            if (length < LongestHead)
                length += await input.ReadAtLeastAsync(buffer.AsMemory(length), LongestHead - length, throwOnEndOfStream: false, cancellation);
            if (length == 0)
                return;
            var (width, height, head) = Head(buffer.AsSpan(0, length));
            // One piece of memory for all pages of a size: a third of a megabyte for each would keep the collector busy.
            if (pixels.Length != width * height)
                pixels = GC.AllocateUninitializedArray<byte>((int)(width * height));
            var ready = Math.Min(length - head, pixels.Length);
            buffer.AsSpan(head, ready).CopyTo(pixels);
            length -= head + ready;
            buffer.AsSpan(head + ready, length).CopyTo(buffer);
            var rest = pixels.AsMemory(ready);
            if (await input.ReadAtLeastAsync(rest, rest.Length, throwOnEndOfStream: false, cancellation) < rest.Length)
                return;
            onImage(new GrayImage((int)width, (int)height, pixels));
        }
    }

    private static (long Width, long Height, int Length) Head(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        var isGraymap = Field(bytes, ref at).SequenceEqual("P5"u8);
        var (width, height, white) = (Number(Field(bytes, ref at)), Number(Field(bytes, ref at)), Number(Field(bytes, ref at)));
        return isGraymap && white == 255 && width * height is > 0 and <= Largest
            ? (width, height, at)
            : throw new InvalidDataException("The renderer wrote something that is not a gray image.");
    }

    /// <summary>The bytes up to the next white space, which is passed too.</summary>
    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> bytes, ref int at)
    {
        var rest = bytes[at..Math.Min(bytes.Length, LongestHead)];
        var length = rest.IndexOfAny(" \t\r\n"u8);
        length = length < 0 ? rest.Length : length;
        at += Math.Min(rest.Length, length + 1);
        return rest[..length];
    }

    private static long Number(ReadOnlySpan<byte> field) => Utf8Parser.TryParse(field, out uint number, out var used) && used == field.Length ? number : 0;
}
