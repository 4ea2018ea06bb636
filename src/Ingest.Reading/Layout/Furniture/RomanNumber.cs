namespace Ingest.Reading.Layout.Furniture;

/// <summary>Roman numerals as page, part and article numbers use them.</summary>
internal static class RomanNumber
{
    /// <summary>The value of a well-formed numeral up to 399 in one case; null for anything else.</summary>
    public static int? Parse(string text)
    {
        if (text.Length is 0 or > 9 || text.Any(char.IsLower) && text.Any(char.IsUpper))
            return null;
        var value = 0;
        var before = 0;
        for (var i = text.Length - 1; i >= 0; i--)
        {
            var digit = char.ToUpperInvariant(text[i]) switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, _ => 0 };
            if (digit == 0)
                return null;
            value += digit < before ? -digit : digit;
            before = Math.Max(before, digit);
        }

        return string.Equals(Write(value), text, StringComparison.OrdinalIgnoreCase) ? value : null;
    }

    private static string Write(int value)
    {
        (int Value, string Sign)[] signs = [(100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (worth, sign) in signs)
        {
            for (; value >= worth; value -= worth)
                text += sign;
        }

        return text;
    }
}
