using System.Text.RegularExpressions;

namespace Ingest.Reading.Layout.Text;

/// <summary>What may open a list item or a numbered paragraph: bullets, "(a)", "b)", "iv.", "3.", "2.1", "§ 4".</summary>
internal static partial class Marker
{
    public static bool Opens(string text) => Bullet().IsMatch(text) || Letter().IsMatch(text) || Number().IsMatch(text);

    public static bool IsBullet(string text) => Bullet().IsMatch(text);

    public static bool IsLetter(string text) => Letter().IsMatch(text);

    public static bool IsNumber(string text) => Number().IsMatch(text);

    [GeneratedRegex(@"^\s*(?:[•●▪◦‣⁃■□◆➢➤✓\uf0b7\uf0a7\uf0d8]|[-–—*o](?=\s+\p{L}))")]
    private static partial Regex Bullet();

    [GeneratedRegex(@"^\s*(?:\((?:\p{Ll}{1,2}|[ivxl]{1,5}|\d{1,3})\)|(?:\p{Ll}|[ivxl]{1,5})(?:\)|[.](?=\s|\p{Lu}|$))|\p{Ll}\s\))", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^\s*(?:§\s*)?(?:\d{1,3}(?:\.\d{1,3})*[.)]|\d{1,2}(?:\.\d{1,2})+|[IVXLC]{1,6}[.)])(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
