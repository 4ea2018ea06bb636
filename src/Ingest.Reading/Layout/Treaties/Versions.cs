using Ingest.Model;
using Ingest.Reading.Layout.Languages;

namespace Ingest.Reading.Layout.Treaties;

/// <summary>
/// The language versions of one text in one document, one behind the other or side by side. Each is walked through by itself,
/// so that the same article bears the same id in every language.
/// </summary>
internal static class Versions
{
    /// <summary>Share of the letters a language must have to be a version rather than a quotation.</summary>
    private const double Share = 0.15;

    /// <summary>Shorter stretches (headings, names) take their language from their neighbour.</summary>
    private const int Telling = 40;

    /// <summary>The same stretches with their languages; none stays unknown where a neighbour is known.</summary>
    public static IReadOnlyList<Stretch> Speak(IReadOnlyList<Stretch> stretches)
    {
        var guesses = stretches.Select(stretch => LanguageGuess.Of(stretch.Text)).ToArray();
        var main = stretches.Zip(guesses).Where(pair => pair.First.Text.Length >= Telling && pair.Second != LanguageGuess.Unknown)
            .GroupBy(pair => pair.Second, pair => pair.First.Text.Length).Select(language => (language.Key, Letters: language.Sum())).ToList();
        var most = main.Sum(language => language.Letters) * Share;
        var versions = main.Where(language => language.Letters >= most).Select(language => language.Key).ToHashSet();
        for (var i = 0; i < guesses.Length; i++)
        {
            if (stretches[i].Text.Length < Telling && !versions.Contains(guesses[i]))
                guesses[i] = LanguageGuess.Unknown;
        }

        for (var i = guesses.Length - 2; i >= 0; i--)
        {
            if (guesses[i] == LanguageGuess.Unknown && stretches[i].Kind is BlockKind.Heading or BlockKind.Article or BlockKind.Title)
                guesses[i] = guesses[i + 1];
        }

        for (var i = 1; i < guesses.Length; i++)
        {
            if (guesses[i] == LanguageGuess.Unknown)
                guesses[i] = guesses[i - 1];
        }

        return [.. stretches.Zip(guesses, (stretch, language) => stretch with { Language = language })];
    }

    /// <summary>The language most of the text is in; <c>und</c> where there is no text.</summary>
    public static string Main(IReadOnlyList<Stretch> stretches) => stretches.Where(stretch => stretch.Language != LanguageGuess.Unknown)
        .GroupBy(stretch => stretch.Language, stretch => stretch.Text.Length)
        .OrderByDescending(language => language.Sum()).ThenBy(language => language.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? LanguageGuess.Unknown;

    /// <summary>The indices of each version's stretches; one list of all where the document holds no parallel versions.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<Stretch> stretches)
    {
        var versions = stretches.Where(Outline.IsArticle).GroupBy(stretch => stretch.Language).Where(language => language.Count() >= 2).Select(language => language.Key).ToList();
        if (versions.Count < 2)
            return [[.. Enumerable.Range(0, stretches.Count)]];
        var parts = versions.ToDictionary(language => language, _ => new List<int>());
        var here = versions[0];
        for (var i = 0; i < stretches.Count; i++)
        {
            here = parts.ContainsKey(stretches[i].Language) ? stretches[i].Language : here;
            parts[here].Add(i);
        }

        return [.. parts.Values];
    }

    /// <summary>An article that is a final clause in one language is one in all: the versions say the same.</summary>
    public static void ShareFinals(Provision[] provisions)
    {
        var final = provisions.Where(provision => provision is { Part: TreatyPart.Final, Section.Length: > 0 }).Select(provision => provision.Section).ToHashSet();
        for (var i = 0; i < provisions.Length; i++)
        {
            if (provisions[i].Part == TreatyPart.Operative && final.Contains(provisions[i].Section))
                provisions[i] = provisions[i] with { Part = TreatyPart.Final };
        }
    }
}
