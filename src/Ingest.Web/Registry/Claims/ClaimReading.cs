using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Storage;

namespace Ingest.Web.Registry.Claims;

/// <summary>
/// Reads a number that a document states as a question to the registry: the years in its sentence, and whether it speaks of
/// bilateral agreements. What it cannot read it does not guess: such a claim is shown, and not compared.
/// </summary>
public static partial class ClaimReading
{
    /// <summary>From two on.</summary>
    private static readonly string[] Counted =
    [
        "two three four five six seven eight nine ten eleven twelve",
        "deux trois quatre cinq six sept huit neuf dix onze douze",
    ];

    private static readonly Dictionary<string, int> Numbers = Counted
        .SelectMany(words => words.Split(' ').Select((word, i) => (Word: word, Number: i + 2))).Append((Word: "twenty", Number: 20)).Append((Word: "vingt", Number: 20))
        .DistinctBy(pair => pair.Word).ToDictionary(pair => pair.Word, pair => pair.Number, StringComparer.OrdinalIgnoreCase);

    public static ClaimAnswer Answer(LiveRegistry registry, string statement, string value)
    {
        if (Figure(value) is not { } figure || Filter(statement, value) is not { } filter)
            return new ClaimAnswer(ClaimVerdict.NotComparable, "–", [], [("The sentence does not say which years it counts, or its figure is no whole number.", [])]);
        return Counting.Count(registry, filter, value.Contains("over", StringComparison.OrdinalIgnoreCase) || value.Contains("plus de", StringComparison.OrdinalIgnoreCase) ? Stated.Over(figure)
            : value.Contains("almost", StringComparison.OrdinalIgnoreCase) || value.Contains("près de", StringComparison.OrdinalIgnoreCase) ? Stated.AlmostBut(figure)
            : Stated.Exactly(figure));
    }

    /// <summary>The figure; a share is none.</summary>
    private static int? Figure(string value)
    {
        if (value.Contains('%', StringComparison.Ordinal) || value.Contains("cent", StringComparison.OrdinalIgnoreCase))
            return null;
        var first = Whole().Matches(value).Select(match => match.Value).FirstOrDefault(number => number.Length != 4);
        return first is not null ? int.Parse(first, CultureInfo.InvariantCulture)
            : value.Split(' ').Select(word => Numbers.TryGetValue(word, out var number) ? number : (int?)null).FirstOrDefault(number => number is not null);
    }

    /// <summary>Years beside the figure itself count before those of the sentence; null where there are none.</summary>
    private static RegistryFilter? Filter(string statement, string value)
    {
        List<int> years = [.. Year().Matches(value).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))];
        if (years.Count == 0)
            years = [.. Year().Matches(statement).Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture)).Distinct()];
        if (years.Count is 0 or > 2)
            return null;
        var open = years.Count == 1 && Since().IsMatch(statement);
        return new RegistryFilter
        {
            Where = new Narrowing { FromYear = years.Min(), ToYear = open ? null : years.Max() },
            Sides = Bilateral().IsMatch(statement) && !Plurilateral().IsMatch(statement) ? Sides.Bilateral : null,
        };
    }

    [GeneratedRegex(@"\b\d{1,5}\b")]
    private static partial Regex Whole();

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:since|depuis|seit|sinds)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Since();

    [GeneratedRegex(@"\bbilat", RegexOptions.IgnoreCase)]
    private static partial Regex Bilateral();

    [GeneratedRegex(@"\b(?:pluri|multi|mini)lat", RegexOptions.IgnoreCase)]
    private static partial Regex Plurilateral();
}
