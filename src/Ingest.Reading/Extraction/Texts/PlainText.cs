using System.Text;

namespace Ingest.Reading.Extraction.Texts;

/// <summary>Plain text: each line as it stands, blank lines between paragraphs.</summary>
internal static class PlainText
{
    /// <summary>Bytes looked at to tell text from anything else.</summary>
    private const int Look = 64 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>UTF-8 or UTF-16 by their marks or by their validity; otherwise Windows-1252's sister Latin-1.</summary>
    public static string Decode(byte[] bytes)
    {
        if (bytes is [0xFF, 0xFE, ..])
            return Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
        if (bytes is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2);
        try
        {
            return Strict.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(bytes);
        }
    }

    /// <summary>True where the bytes hold no more control characters than text does.</summary>
    public static bool IsText(ReadOnlySpan<byte> bytes)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..])
            return true;
        var controls = 0;
        foreach (var one in bytes[..Math.Min(bytes.Length, Look)])
            controls += one is 0 ? 100 : one < 32 && one is not (9 or 10 or 12 or 13) ? 1 : 0;
        return controls * 100 < Math.Min(bytes.Length, Look);
    }

    public static IReadOnlyList<Paragraph> Read(string text) =>
        [.. text.ReplaceLineEndings("\n").Replace('\f', '\n').Split('\n').Select(line => new Paragraph(line.Trim()))];
}
