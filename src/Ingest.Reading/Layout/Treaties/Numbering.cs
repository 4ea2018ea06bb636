using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Reading.Layout.Furniture;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>The number or letter a provision opens with.</summary>
/// <param name="Style">How it is written; only numbers of one style form a row.</param>
/// <param name="Value">From 1; for letters a = 1.</param>
/// <param name="Id">As it stands in a section id: <c>2</c>, <c>2.1</c>, <c>b</c>, <c>iv</c>.</param>
/// <param name="Length">Characters it takes at the text's start.</param>
internal readonly partial record struct Numbering(NumberStyle Style, int Value, string Id, int Length)
{
    /// <summary>Null where the text opens with no number.</summary>
    public static Numbering? At(string text)
    {
        var match = Opening().Match(text);
        if (!match.Success)
            return null;
        if (match.Groups["number"] is { Success: true } number)
        {
            var parts = number.Value.Split('.');
            return new Numbering(parts.Length > 1 ? NumberStyle.Nested : NumberStyle.Number, int.Parse(parts[^1], CultureInfo.InvariantCulture), number.Value, match.Length);
        }

        if (match.Groups["roman"] is { Success: true } roman)
            return RomanNumber.Parse(roman.Value) is { } value ? new Numbering(NumberStyle.Roman, value, Arabic(value), match.Length) : null;
        var letter = match.Groups["letter"].Value;
        return new Numbering(NumberStyle.Letter, letter[0] - 'a' + 1, letter, match.Length);
    }

    /// <summary>The same mark read as a small Roman numeral, "(i)" and "(v)" being both; null where it is none.</summary>
    public Numbering? AsRoman() =>
        Style == NumberStyle.Letter && RomanNumber.Parse(Id) is { } value ? this with { Style = NumberStyle.SmallRoman, Value = value } : null;

    private static string Arabic(int value) => value.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^\s*(?:(?<number>\d{1,3}(?:\.\d{1,2}){1,3})(?=[.)]?\s)[.)]?|(?<number>\d{1,3})(?:[.)](?!\d)|°|(?=\s+\p{Lu}))|\((?<number>\d{1,2})\)|(?<roman>[IVXL]{1,7})[.)](?=\s|$)|\(?(?<letter>[ivx]{2,5}|[a-z])\)|(?<letter>[ivx]{2,5}|[a-z])\.(?=\s|\p{Lu}|$))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Opening();
}
