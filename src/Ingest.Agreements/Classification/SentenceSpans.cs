namespace Ingest.Agreements.Classification;

/// <summary>Cuts running text into sentences, list items among them; abbreviations and numbered references do not end one.</summary>
public static class SentenceSpans
{
    /// <summary>A sentence of more characters is cut, so that no cue reaches over pages of text that lost its stops.</summary>
    private const int Longest = 2500;

    /// <summary>"Art. 5", "No. 3", "Dr. Muster", "z. B.": up to this many letters before a stop may be an abbreviation.</summary>
    private const int LongestAbbreviation = 3;

    public static IEnumerable<(int Start, int Length)> Of(string text)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var cut = at + 1 - start >= Longest && text[at] == ' ';
            if (!cut && !Ends(text, at))
                continue;
            if (at + 1 > start)
                yield return (start, at + 1 - start);
            start = at + 1;
            while (start < text.Length && text[start] == ' ')
                start++;
            at = start - 1;
        }

        if (start < text.Length)
            yield return (start, text.Length - start);
    }

    private static bool Ends(string text, int at) => text[at] switch
    {
        ';' or '?' or '!' => true,
        ':' => at + 1 < text.Length && text[at + 1] == ' ',
        '.' => EndsAtStop(text, at),
        _ => false,
    };

    private static bool EndsAtStop(string text, int at)
    {
        if (at + 1 >= text.Length)
            return true;
        var next = text[at + 1];
        // Where a page's lines were joined without a space: "governments.They are".
        if (char.IsUpper(next))
            return at > 0 && char.IsLower(text[at - 1]) && LettersBefore(text, at) > LongestAbbreviation;
        if (next is not (' ' or '”' or '"' or '»' or ')' or '’'))
            return false;
        var after = at + 1;
        while (after < text.Length && !char.IsLetterOrDigit(text[after]))
            after++;
        if (after >= text.Length)
            return true;
        var letters = LettersBefore(text, at);
        return letters switch
        {
            0 => !IsItemNumber(text, at) && !char.IsLower(text[after]),
            <= LongestAbbreviation => char.IsUpper(text[after]) && !StartsUpper(text, at, letters) && !char.IsDigit(text[after]),
            _ => !char.IsLower(text[after]),
        };
    }

    private static int LettersBefore(string text, int at)
    {
        var letters = 0;
        while (at - 1 - letters >= 0 && char.IsLetter(text[at - 1 - letters]))
            letters++;
        return letters;
    }

    private static bool StartsUpper(string text, int at, int letters) => char.IsUpper(text[at - letters]);

    /// <summary>"12. The Parties": the number belongs to what follows.</summary>
    private static bool IsItemNumber(string text, int at)
    {
        var begin = at;
        while (begin > 0 && char.IsDigit(text[begin - 1]))
            begin--;
        return begin < at && at - begin <= 3 && (begin == 0 || text[begin - 1] == ' ') && (begin < 2 || text[begin - 2] is '.' or ';' or ':' or ',');
    }
}
