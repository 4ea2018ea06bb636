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
            if (!string.Equals(here[i], there[i], StringComparison.OrdinalIgnoreCase) && !Rises(here[i], there[i], pagesOn))
                return false;
        }

        return true;
    }

    /// <summary>"112/1" and "112/2", "- 3 -" and "- 4 -", "iv" and "v": alike but for one number.</summary>
    private static bool Rises(string here, string there, int pagesOn)
    {
        if (RomanNumber.Parse(Core(here)) is { } one && RomanNumber.Parse(Core(there)) is { } other)
            return other - one == pagesOn;
        var (numbers, others) = (Numbers().Matches(here), Numbers().Matches(there));
        if (numbers.Count != others.Count || Numbers().Replace(here, "") != Numbers().Replace(there, ""))
            return false;
        var changed = Enumerable.Range(0, numbers.Count).Where(i => numbers[i].Value != others[i].Value).ToList();
        return changed is [var at] && int.TryParse(numbers[at].Value, CultureInfo.InvariantCulture, out var a) && int.TryParse(others[at].Value, CultureInfo.InvariantCulture, out var b) && b - a == pagesOn;
    }

    private static string Core(string token) => token.Trim('-', '–', '—', '[', ']', '(', ')', '.', ',', '|', '/');

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers();

    [GeneratedRegex(
        @"^[-–—\[(|\s]*(?:(?:page|seite|pagina|página|blz\.?|bladzijde|strana|strona|stránka|сторінка|pg?\.|s\.)\s*)?(?:\d{1,4}|[ivxlc]{1,7}|[IVXLC]{1,7})(?:\s*(?:/|of|von|van|de|di|sur|sobre|av|z|ze|з|из)\s*\d{1,4})?[-–—\])|\s.]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Alone();
}
