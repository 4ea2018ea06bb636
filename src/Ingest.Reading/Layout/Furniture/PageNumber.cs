using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Reading.Layout.Furniture;

/// <summary>Page numbers alone on a line, and numbers that rise with the pages.</summary>
internal static partial class PageNumber
{
    /// <summary>"7", "- 7 -", "Page 7 of 12", "7/12", "vii": a line that holds nothing but a page's number.</summary>
    public static bool Is(string text) => Alone().IsMatch(text);

    /// <summary>True where two lines say the same but for numbers that rise exactly as the pages do.</summary>
    public static bool SameLine(string[] here, string[] there, int pagesOn)
    {
        if (here.Length != there.Length)
            return false;
        for (var i = 0; i < here.Length; i++)
        {
            if (!string.Equals(here[i], there[i], StringComparison.OrdinalIgnoreCase) && !(Value(here[i]) is { } a && Value(there[i]) is { } b && b - a == pagesOn))
                return false;
        }

        return true;
    }

    private static int? Value(string token)
    {
        var core = token.Trim('-', '–', '—', '[', ']', '(', ')', '.', ',', '|', '/');
        var slash = core.IndexOf('/', StringComparison.Ordinal);
        core = slash > 0 ? core[..slash] : core;
        return int.TryParse(core, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : RomanNumber.Parse(core);
    }

    [GeneratedRegex(
        @"^[-–—\[(|\s]*(?:(?:page|seite|pagina|página|blz\.?|bladzijde|strana|strona|stránka|сторінка|pg?\.|s\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})(?:\s*(?:/|of|von|van|de|di|sur|sobre|av|z|ze|з|из)\s*\d{1,4})?[-–—\])|\s.]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
