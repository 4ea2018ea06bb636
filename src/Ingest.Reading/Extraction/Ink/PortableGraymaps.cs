using System.Globalization;
using System.Text;

namespace Ingest.Reading.Extraction.Ink;

/// <summary>Reads a run of binary PGM images ("P5 width height 255" and the bytes), as <c>pdftoppm -gray</c> writes them.</summary>
internal static class PortableGraymaps
{
    /// <summary>Pixels; larger pages are never asked for.</summary>
    private const long Largest = 64 * 1024 * 1024;

    public static async Task ReadAsync(Stream stream, Action<GrayImage> onImage, CancellationToken cancellation)
    {
        await using var input = new BufferedStream(stream, 64 * 1024);
        while (await FieldAsync(input, cancellation) is { } magic)
        {
            var (width, height, white) = (await NumberAsync(input, cancellation), await NumberAsync(input, cancellation), await NumberAsync(input, cancellation));
            if (magic != "P5" || white != 255 || width * height is <= 0 or > Largest)
                throw new InvalidDataException("The renderer wrote something that is not a gray image.");
            var pixels = new byte[width * height];
            await input.ReadExactlyAsync(pixels, cancellation);
            onImage(new GrayImage((int)width, (int)height, pixels));
        }
    }

    private static async Task<long> NumberAsync(Stream input, CancellationToken cancellation) =>
        long.TryParse(await FieldAsync(input, cancellation), CultureInfo.InvariantCulture, out var number) ? number : 0;

    /// <summary>The characters up to the next white space, which is taken too; null at the end.</summary>
    private static async Task<string?> FieldAsync(Stream input, CancellationToken cancellation)
    {
        var field = new StringBuilder();
        var one = new byte[1];
        while (await input.ReadAsync(one, cancellation) == 1 && !char.IsWhiteSpace((char)one[0]) && field.Length < 16)
            field.Append((char)one[0]);
        return field.Length > 0 ? field.ToString() : null;
    }
}
