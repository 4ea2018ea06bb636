using System.Text.RegularExpressions;

namespace Ingest.Reading.Layout.Text;

/// <summary>The mark that ties a note to its text: "1", "(2)", "¹", "⁽³⁾", "*", "†".</summary>
internal static partial class NoteMark
{
    public static bool Is(string word) => Mark().IsMatch(word);

    /// <summary>True where a line's first word is a mark, or begins with a raised one.</summary>
    public static bool Opens(string word) => Mark().IsMatch(word) || Raised().IsMatch(word);

    /// <summary>True for the heading of a list of notes.</summary>
    public static bool Heads(string text) => text.Length < 40 && Heading().IsMatch(text);

    [GeneratedRegex(
        @"^\W*(?:(?:foot|end)?notes|references|notes\s+de\s+(?:bas\s+de\s+page|fin)|références|fu(?:ß|ss)noten|endnoten|anmerkungen|quellen|voetnoten|eindnoten|noten|note|notas|referencias|riferimenti|przypisy|poznámky|примітки|посилання)\W*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?:\(?\d{1,3}\)?[.,]?|\[\d{1,3}\]|⁽?[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}⁾?|\*{1,3}|[†‡§])$")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^(?:⁽?[¹²³⁴⁵⁶⁷⁸⁹⁰]{1,3}⁾?|\*{1,3}|[†‡])")]
    private static partial Regex Raised();
}
