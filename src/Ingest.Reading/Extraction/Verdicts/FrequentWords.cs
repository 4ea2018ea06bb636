using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Ingest.Reading.Extraction.Verdicts;

/// <summary>The short frequent words of one language: enough to tell whether a page is prose, and in which language.</summary>
/// <param name="Language">ISO 639-1.</param>
/// <param name="OcrModel">Tesseract's name of the language.</param>
internal sealed record FrequentWords(string Language, string OcrModel, FrozenSet<string> Words)
{
    /// <summary>Of <c>frequent-words.txt</c>, beside this file.</summary>
    public static IReadOnlyList<FrequentWords> All { get; } = Load();

    /// <summary>Lower case, without accents: what a poor scan and a poor font still have in common with the language.</summary>
    public static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var character in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
            if (CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                folded.Append(character);
        return folded.ToString();
    }

    private static List<FrequentWords> Load()
    {
        using var stream = typeof(FrequentWords).Assembly.GetManifestResourceStream("frequent-words.txt")!;
        using var reader = new StreamReader(stream);
        var all = new List<FrequentWords>();
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is not [var language, var model, .. var words])
                continue;
            all.Add(new FrequentWords(language, model, words.Select(Fold).ToFrozenSet(StringComparer.Ordinal)));
        }

        return all;
    }
}
