using System.Reflection;
using System.Text;

namespace Ingest.Reading.Layout.Languages;

/// <summary>
/// The language of a stretch of text, told by its commonest words and its letters. Function words make up nearly half of any running
/// text, so one paragraph is enough; a name or a heading of three words often is not, and then the answer is <c>und</c>.
/// </summary>
public static class LanguageGuess
{
    public const string Unknown = "und";

    /// <summary>Points a language must gather: two of its own common words.</summary>
    private const double Enough = 1.5;

    /// <summary>It must stand this far above the second.</summary>
    private const double Ahead = 1.15;

    /// <summary>A letter that only this language uses weighs as much as a shared common word.</summary>
    private const double LetterWeight = 0.4;

    /// <summary>Words looked at: more add nothing but time.</summary>
    private const int MostWords = 150;

    private const int LongestWord = 24;

    private static readonly string[] Codes;
    private static readonly Dictionary<string, (int Language, double Weight)[]> Words;
    private static readonly Dictionary<char, (int Language, double Weight)[]> Letters;

    static LanguageGuess()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Ingest.Reading.Layout.Languages.languages.txt")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        Codes = [.. lines.Select(line => line[0])];
        Words = lines.SelectMany((line, i) => line[1].Split(' ').Distinct().Select(word => (Key: word, Language: i)))
            .GroupBy(pair => pair.Key).ToDictionary(word => word.Key, word => Weigh(word.Select(pair => pair.Language), 1));
        Letters = lines.SelectMany((line, i) => line[2].Where(char.IsLetter).Distinct().Select(letter => (Key: letter, Language: i)))
            .GroupBy(pair => pair.Key).ToDictionary(letter => letter.Key, letter => Weigh(letter.Select(pair => pair.Language), LetterWeight));
    }

    /// <summary>ISO 639-1 code; <c>und</c> where it cannot be told.</summary>
    public static string Of(string text)
    {
        var points = new double[Codes.Length];
        var counted = 0;
        Span<char> lower = stackalloc char[LongestWord];
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = 0, start = -1; i <= text.Length && counted < MostWords; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
                if (text[i] > 127 && Letters.TryGetValue(char.ToLowerInvariant(text[i]), out var languages))
                    Add(points, languages);
            }
            else if (start >= 0)
            {
                var length = i - start <= LongestWord ? text.AsSpan(start, i - start).ToLowerInvariant(lower) : 0;
                if (lookup.TryGetValue(lower[..length], out var languages))
                    Add(points, languages);
                counted++;
                start = -1;
            }
        }

        var best = Array.IndexOf(points, points.Max());
        var second = points.Where((_, i) => i != best).Max();
        return points[best] >= Enough && points[best] >= second * Ahead ? Codes[best] : Unknown;
    }

    /// <summary>A word of two languages says half as much for each, and less again the more share it.</summary>
    private static (int Language, double Weight)[] Weigh(IEnumerable<int> languages, double weight)
    {
        var all = languages.ToArray();
        return [.. all.Select(language => (language, weight / Math.Sqrt(all.Length)))];
    }

    private static void Add(double[] points, (int Language, double Weight)[] languages)
    {
        foreach (var (language, weight) in languages)
            points[language] += weight;
    }
}
