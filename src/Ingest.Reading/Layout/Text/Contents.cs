namespace Ingest.Reading.Layout.Text;

/// <summary>Lines of a table of contents: what they name stands elsewhere, however much they look like a heading.</summary>
internal static class Contents
{
    /// <summary>Full stops; fewer are an omission.</summary>
    private const int FewestDots = 5;

    /// <summary>Digits; "xxviii" has as many letters.</summary>
    private const int LongestNumber = 6;

    /// <summary>"Article 3 Costs ........ 7", "Annex B . . . . . ix": dots that lead to a page's number.</summary>
    public static bool IsEntry(string text)
    {
        var number = text.Length;
        while (number > 0 && (char.IsAsciiDigit(text[number - 1]) || text[number - 1] is 'i' or 'v' or 'x' or 'l'))
            number--;
        if (text.Length - number is 0 or > LongestNumber)
            return false;
        var dots = 0;
        for (var i = number - 1; i >= 0 && text[i] is '.' or '…' or ' '; i--)
            dots += text[i] switch { '.' => 1, '…' => 3, _ => 0 };
        return dots >= FewestDots;
    }
}
