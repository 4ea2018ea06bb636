using System.Globalization;

namespace Ingest.Agreements.Detection.Dates;

/// <summary>Lengths of time in words or figures ("ten years", "sechs Monate", "twaalf maanden") as ISO 8601.</summary>
internal static class Durations
{
    /// <summary>"six (6) calendar months": this many words may part the number from its unit.</summary>
    private const int Between = 2;

    private static readonly Dictionary<string, int> Numbers = new()
    {
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["twelve"] = 12,
        ["fifteen"] = 15,
        ["eighteen"] = 18,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["ninety"] = 90,
        ["hundred"] = 100,
        ["un"] = 1,
        ["une"] = 1,
        ["deux"] = 2,
        ["trois"] = 3,
        ["quatre"] = 4,
        ["cinq"] = 5,
        ["sept"] = 7,
        ["huit"] = 8,
        ["neuf"] = 9,
        ["dix"] = 10,
        ["douze"] = 12,
        ["quinze"] = 15,
        ["vingt"] = 20,
        ["trente"] = 30,
        ["ein"] = 1,
        ["eines"] = 1,
        ["einem"] = 1,
        ["einer"] = 1,
        ["zwei"] = 2,
        ["drei"] = 3,
        ["vier"] = 4,
        ["funf"] = 5,
        ["sechs"] = 6,
        ["acht"] = 8,
        ["sieben"] = 7,
        ["neun"] = 9,
        ["zehn"] = 10,
        ["funfzehn"] = 15,
        ["zwolf"] = 12,
        ["zwanzig"] = 20,
        ["dreissig"] = 30,
        ["een"] = 1,
        ["twee"] = 2,
        ["drie"] = 3,
        ["vijf"] = 5,
        ["zes"] = 6,
        ["zeven"] = 7,
        ["negen"] = 9,
        ["tien"] = 10,
        ["vijftien"] = 15,
        ["achttien"] = 18,
        ["twaalf"] = 12,
        ["twintig"] = 20,
        ["dertig"] = 30,
        ["due"] = 2,
        ["tre"] = 3,
        ["quattro"] = 4,
        ["cinque"] = 5,
        ["sei"] = 6,
        ["sette"] = 7,
        ["otto"] = 8,
        ["nove"] = 9,
        ["dieci"] = 10,
        ["quindici"] = 15,
        ["dodici"] = 12,
        ["venti"] = 20,
        ["dos"] = 2,
        ["tres"] = 3,
        ["cuatro"] = 4,
        ["cinco"] = 5,
        ["seis"] = 6,
        ["siete"] = 7,
        ["ocho"] = 8,
        ["nueve"] = 9,
        ["diez"] = 10,
        ["quince"] = 15,
        ["doce"] = 12,
        ["veinte"] = 20,
        ["dwa"] = 2,
        ["trzy"] = 3,
        ["trzech"] = 3,
        ["piec"] = 5,
        ["pieciu"] = 5,
        ["szesc"] = 6,
        ["szesciu"] = 6,
        ["dziesiec"] = 10,
        ["dziesieciu"] = 10,
        ["dwanascie"] = 12,
        ["dva"] = 2,
        ["tri"] = 3,
        ["troch"] = 3,
        ["pat"] = 5,
        ["piatich"] = 5,
        ["sest"] = 6,
        ["siestich"] = 6,
        ["desat"] = 10,
        ["desiatich"] = 10,
        ["десять"] = 10,
        ["шість"] = 6,
        ["шести"] = 6,
        ["три"] = 3,
        ["пять"] = 5,
        ["пяти"] = 5,
        ["трьох"] = 3,
        ["десяти"] = 10,
    };

    private static readonly (string Begin, char Unit)[] Units =
    [
        ("year", 'Y'), ("month", 'M'), ("week", 'W'), ("day", 'D'),
        ("annee", 'Y'), ("ans", 'Y'), ("mois", 'M'), ("jour", 'D'),
        ("jahr", 'Y'), ("monat", 'M'), ("tage", 'D'),
        ("jaar", 'Y'), ("jaren", 'Y'), ("maand", 'M'), ("dagen", 'D'),
        ("anni", 'Y'), ("anno", 'Y'), ("mesi", 'M'), ("giorni", 'D'),
        ("anos", 'Y'), ("meses", 'M'), ("dias", 'D'),
        ("lat", 'Y'), ("rok", 'Y'), ("mies", 'M'), ("dni", 'D'),
        ("mesiac", 'M'), ("mesic", 'M'), ("roky", 'Y'), ("rokov", 'Y'),
        ("рок", 'Y'), ("місяц", 'M'), ("дн", 'D'),
    ];

    private static readonly string[] Forever =
        ["indefinit", "unlimited", "indetermin", "illimit", "unbestimmt", "onbepaald", "indefinid", "ilimitad", "nieokreslon", "neurcit", "невизначен", "безстроков"];

    /// <summary>The first length of time named at or after a token; null for none.</summary>
    public static string? First(IReadOnlyList<Token> tokens, int from)
    {
        for (var at = Math.Max(0, from); at < tokens.Count; at++)
        {
            if (At(tokens, at) is { } length)
                return length;
        }

        return null;
    }

    /// <summary>Every length of time the words name, <c>indefinite</c> among them.</summary>
    public static IEnumerable<string> All(IReadOnlyList<Token> tokens)
    {
        if (SaysForever(tokens))
            yield return "indefinite";
        for (var at = 0; at < tokens.Count; at++)
        {
            if (At(tokens, at) is { } length)
                yield return length;
        }
    }

    public static bool SaysForever(IReadOnlyList<Token> tokens) =>
        tokens.Any(token => Forever.Any(word => token.Folded.StartsWith(word, StringComparison.Ordinal)));

    private static string? At(IReadOnlyList<Token> tokens, int at)
    {
        if (NumberAt(tokens[at].Folded) is not { } number)
            return null;
        for (var next = at + 1; next <= at + 1 + Between && next < tokens.Count; next++)
        {
            if (UnitOf(tokens[next].Folded) is { } unit)
                return string.Create(CultureInfo.InvariantCulture, $"P{number}{unit}");
        }

        return null;
    }

    private static int? NumberAt(string word) =>
        Numbers.TryGetValue(word, out var named) ? named
        : word.Length <= 3 && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) && figure > 0 ? figure : null;

    private static char? UnitOf(string word)
    {
        foreach (var (begin, unit) in Units)
        {
            if (word.StartsWith(begin, StringComparison.Ordinal) && word.Length <= begin.Length + 3)
                return unit;
        }

        return null;
    }
}
