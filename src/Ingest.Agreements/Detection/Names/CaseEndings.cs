using System.Collections.Frozen;

namespace Ingest.Agreements.Detection.Names;

/// <summary>The endings a name takes in the languages that decline it: what a trailing * in the gazetteer stands for.</summary>
internal static class CaseEndings
{
    public const int Longest = 4;

    private static readonly FrozenDictionary<string, FrozenSet<string>> _endings = new Dictionary<string, string>
    {
        ["fr"] = "e s es ne nes le les",
        ["de"] = "e er en em es s",
        ["nl"] = "e s",
        ["it"] = "o a i e he hi",
        ["es"] = "o a os as s es",
        ["pl"] = "a i e y o u ie ia iem em om ami ach owi ii ja ji je iej",
        ["sk"] = "a i e y o u ia ie iu iou om ou ov mi ami ach och iej",
        ["uk"] = "а я и і у ю о е ї й ою ею єю ом ем ам ям ами ями ах ях ії ію ією ія",
    }.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Split(' ').Select(ending => Folding.Fold(ending)).ToFrozenSet());

    /// <summary>Endings of adjectives, which many names of states are: "Poľskej", "Латвійської".</summary>
    private static readonly FrozenSet<string> _adjectival =
        "a e i y o u ej iej ego iego emu iemu eho ich ych im ym imi ymi ou ий ій ої ою ого ому их им ими і ього ьому"
            .Split(' ').Select(ending => Folding.Fold(ending)).ToFrozenSet();

    public static bool Allows(string language, ReadOnlySpan<char> stem, string ending) =>
        ending.Length == 0
        || (_endings.TryGetValue(language, out var endings) && endings.Contains(ending))
        || (language is "pl" or "sk" or "uk" && (stem.Length >= 6 || stem[^1] is 'k' or 'к') && _adjectival.Contains(ending));
}
