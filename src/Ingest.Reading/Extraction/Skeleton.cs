using System.Buffers.Text;

namespace Ingest.Reading.Extraction;

/// <summary>
/// Whether a PDF's end leads to its table of objects. Where it does not, engines rebuild the table without a word,
/// from what they find; parts may be missing, and a person should know.
/// </summary>
internal static class Skeleton
{
    /// <summary>Bytes; readers look this far back for the last <c>startxref</c>.</summary>
    private const int Look = 2048;

    public static async Task<bool> IsSoundAsync(string path, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var shift = Math.Max(0, (await PartAsync(file, 0, cancellation)).AsSpan().IndexOf("%PDF-"u8));
        var end = await PartAsync(file, Math.Max(0, file.Length - Look), cancellation);
        var mark = end.AsSpan().LastIndexOf("startxref"u8);
        if (mark < 0 || !Utf8Parser.TryParse(Trim(end.AsSpan(mark + "startxref"u8.Length)), out long offset, out _))
            return false;
        if (offset < 0 || offset >= file.Length)
            return false;
        return LooksLikeTable(await PartAsync(file, offset, cancellation)) || LooksLikeTable(await PartAsync(file, Math.Min(file.Length, offset + shift), cancellation));
    }

    private static bool LooksLikeTable(byte[] bytes)
    {
        var text = Trim(bytes);
        return text.StartsWith("xref"u8) || (text.Length > 0 && char.IsAsciiDigit((char)text[0]) && text[..Math.Min(text.Length, 24)].IndexOf("obj"u8) > 0);
    }

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> bytes) => bytes.TrimStart(" \t\r\n\f\0"u8);

    private static async Task<byte[]> PartAsync(FileStream file, long offset, CancellationToken cancellation)
    {
        var bytes = new byte[Math.Min(Look, file.Length - offset)];
        file.Position = offset;
        await file.ReadExactlyAsync(bytes, cancellation);
        return bytes;
    }
}
