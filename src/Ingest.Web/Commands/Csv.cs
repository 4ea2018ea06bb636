namespace Ingest.Web.Commands;

/// <summary>Comma-separated values after RFC 4180 that no spreadsheet takes for a formula.</summary>
public static class Csv
{
    public static string Row(IEnumerable<string?> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>
    /// A cell that begins like a formula gets an apostrophe, which spreadsheets show as text
    /// (OWASP, "CSV Injection": = + - @ tab and carriage return).
    /// </summary>
    private static string Cell(string? value)
    {
        var text = value ?? "";
        if (text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..])
            text = "'" + text;
        return text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
