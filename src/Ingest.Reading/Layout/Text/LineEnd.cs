namespace Ingest.Reading.Layout.Text;

/// <summary>What the end of one stretch of text and the start of the next say about their belonging together.</summary>
internal static class LineEnd
{
    private const string Closers = "\"'”’»“)]⁾¹²³⁴⁵⁶⁷⁸⁹⁰⁽";

    /// <summary>A full stop, question mark, exclamation mark, colon or semicolon, behind it at most quotation marks and note marks.</summary>
    public static bool IsEnded(string text)
    {
        var end = Last(text);
        return end is '.' or '!' or '?' or ':' or ';' or '…' or '。' or '؟';
    }

    public static bool EndsWithComma(string text) => Last(text) is ',' or '،';

    /// <summary>True for a lower-case start, quotation marks and brackets before it ignored.</summary>
    public static bool StartsLower(string text) => First(text) is { } first && char.IsLower(first);

    public static bool StartsUpper(string text) => First(text) is { } first && char.IsUpper(first);

    private static char? First(string text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return c;
            if (!"\"'“”„‘’«»([".Contains(c, StringComparison.Ordinal) && !char.IsWhiteSpace(c))
                return null;
        }

        return null;
    }

    private static char Last(string text)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            if (!char.IsWhiteSpace(text[i]) && !Closers.Contains(text[i], StringComparison.Ordinal))
                return text[i];
        }

        return '\0';
    }
}
