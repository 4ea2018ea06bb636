using System.Globalization;
using Ingest.Agreements.Detection.Names;
using Ingest.Model;

namespace Ingest.Agreements.Detection.Dates;

/// <summary>Finds dates in any of the languages, in figures or in words, to the day or the month.</summary>
internal static class DateReader
{
    private static readonly HashSet<string> _between = ["of", "day", "de", "del", "d", "the", "den", "dag", "jour", "giorno", "di", "dia", "dnia", "dne", "dna", "van"];
    private static readonly HashSet<string> _beforeYear = ["of", "de", "del", "the", "year", "in", "l", "an", "annee", "het", "jaar", "im", "jahre", "jahr", "ano", "anno", "dell", "roku", "rok"];
    private static readonly HashSet<string> _ordinal = ["st", "nd", "rd", "th", "er", "ere", "re", "e", "eme", "ste", "de", "te", "o", "a", "º", "ª", "go", "ho", "ter", "ten"];

    public static IReadOnlyList<DateHit> Read(AnnotatedText text)
    {
        var hits = new List<DateHit>();
        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Count; i++)
        {
            var found = Months.Of(tokens[i]) is var month and > 0 ? Named(text, i, month) : tokens[i].IsNumber ? Figures(text, i) : [];
            hits.AddRange(found.Where(hit => hits.Count == 0 || hit.Start >= hits[^1].End || hit.Start >= hits[^1].Start && hit.Date.Day is not null && hits[^1].Date.Day is null));
        }

        return hits;
    }

    /// <summary>"13 June 2024", "thirteenth day of June, two thousand and twenty-four", "June 13, 2024", "June 2024", "2 and 18 June 1998".</summary>
    private static List<DateHit> Named(AnnotatedText text, int at, int month)
    {
        var tokens = text.Tokens;
        var (day, first) = DayBefore(tokens, at);
        var (year, last) = YearAfter(text, at + 1, short2: day > 0);
        if (year == 0)
        {
            var (after, dayEnd) = DayAfter(tokens, at + 1);
            if (after == 0)
                return [];
            (year, last) = YearAfter(text, dayEnd + 1, short2: false);
            (day, first) = (after, at);
        }

        if (year == 0)
            return [];
        if (day == 0)
            return PartialDate.Create(year, month) is { } whole ? [Hit(text, whole, at, last)] : [];
        if (PartialDate.Create(year, month, day) is not { } date)
            return [];
        var hits = new List<DateHit>();
        if (first >= 2 && first < at && EarlierDay(text, first) is var (other, start) && other > 0 && other != day && PartialDate.Create(year, month, other) is { } earlier)
            hits.Add(Hit(text, earlier, start, start));
        hits.Add(Hit(text, date, first, last));
        return hits;
    }

    private static (int Day, int First) DayBefore(IReadOnlyList<Lexeme> tokens, int at)
    {
        var i = at - 1;
        while (i >= 0 && at - i <= 4 && _between.Contains(tokens[i].Key) && !(tokens[i].Key is "de" && i > 0 && tokens[i - 1].IsNumber && tokens[i].Start == tokens[i - 1].End))
            i--;
        if (i < 0)
            return (0, at);
        if (i > 0 && !tokens[i].IsNumber && _ordinal.Contains(tokens[i].Key) && tokens[i - 1].IsNumber)
            i--;
        if (Number(tokens[i]) is >= 1 and <= 31 and var day)
            return (day, i);
        var best = (Day: 0, First: at);
        for (var j = i; j >= 0 && j > i - 4; j--)
        {
            var (value, count) = NumberWords.At(tokens, j);
            if (value is >= 1 and <= 31 && j + count == i + 1)
                best = (value, j);
        }

        return best;
    }

    private static (int Day, int Start) EarlierDay(AnnotatedText text, int first)
    {
        var i = first - 1;
        var joined = tokensGap(i, first).AsSpan().IndexOfAny("-–/") >= 0;
        if (!joined && text.Tokens[i].Key is "and" or "et" or "und" or "en" or "to")
            (joined, i) = (true, i - 1);
        return joined && i >= 0 && Number(text.Tokens[i]) is >= 1 and <= 31 and var day ? (day, i) : (0, first);

        string tokensGap(int a, int b) => text.Text[text.Tokens[a].End..text.Tokens[b].Start];
    }

    private static (int Day, int Last) DayAfter(IReadOnlyList<Lexeme> tokens, int i)
    {
        if (i < tokens.Count && tokens[i].Key == "the")
            i++;
        if (i >= tokens.Count || Number(tokens[i]) is not (>= 1 and <= 31 and var day))
            return (0, i);
        return i + 1 < tokens.Count && tokens[i + 1].Start == tokens[i].End && _ordinal.Contains(tokens[i + 1].Key) ? (day, i + 1) : (day, i);
    }

    private static (int Year, int Last) YearAfter(AnnotatedText text, int i, bool short2)
    {
        var tokens = text.Tokens;
        var from = i;
        while (i < tokens.Count && i - from < 4 && _beforeYear.Contains(tokens[i].Key))
            i++;
        if (i >= tokens.Count || tokens[i].Start - tokens[Math.Max(0, from - 1)].End > 25)
            return (0, i);
        if (Number(tokens[i]) is var year and >= 1500 and <= 2199)
            return (year, i);
        if (short2 && i == from && tokens[i].Length == 2 && Number(tokens[i]) is var two and >= 0 && (i + 1 >= tokens.Count || !tokens[i + 1].IsNumber))
            return (two < 50 ? 2000 + two : 1900 + two, i);
        var (value, count) = NumberWords.At(tokens, i);
        return value is >= 1500 and <= 2199 ? (value, i + count - 1) : (0, i);
    }

    /// <summary>"2024-06-13", "13.6.2024", "13/06/2024": day before month, as Europe writes.</summary>
    private static List<DateHit> Figures(AnnotatedText text, int i)
    {
        var tokens = text.Tokens;
        if (i + 2 >= tokens.Count || (i > 0 && tokens[i - 1].IsNumber && Separates(text, i - 1, i)) || !Separates(text, i, i + 1) || !Separates(text, i + 1, i + 2))
            return [];
        var (a, b, c) = (Number(tokens[i]), Number(tokens[i + 1]), Number(tokens[i + 2]));
        var date = tokens[i].Length == 4 && a >= 1500 ? PartialDate.Create(a, b, c)
            : tokens[i + 2].Length == 4 && c >= 1500 && a > 0 && b > 0 ? PartialDate.Create(c, b, a)
            : null;
        return date is { } found ? [Hit(text, found, i, i + 2)] : [];
    }

    private static bool Separates(AnnotatedText text, int a, int b) =>
        text.Tokens[b].IsNumber && text.Text.AsSpan(text.Tokens[a].End, text.Tokens[b].Start - text.Tokens[a].End).Trim() is "." or "/" or "-";

    private static int Number(Lexeme token) => token.IsNumber && token.Length <= 4 ? int.Parse(token.Key, CultureInfo.InvariantCulture) : -1;

    private static DateHit Hit(AnnotatedText text, PartialDate date, int first, int last) =>
        new(date, text.Tokens[first].Start, text.Tokens[last].End - text.Tokens[first].Start);
}
