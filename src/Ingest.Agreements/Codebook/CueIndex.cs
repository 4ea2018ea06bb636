namespace Ingest.Agreements;

/// <summary>
/// All cues of a codebook in one index, so that a text is walked once: each word is looked up among the words that cues
/// are made of, and only cues that begin there are followed (the idea of Aho and Corasick 1975, over words in place of letters).
/// </summary>
public sealed class CueIndex
{
    /// <summary>Words whose language cannot be told.</summary>
    public const string Undetermined = "und";

    private const string Any = "any";

    private readonly Dictionary<string, List<int>> _exact = [];
    private readonly Dictionary<string, List<int>> _prefixes = [];
    private readonly Dictionary<string, List<int>> _suffixes = [];
    private readonly List<(string Part, int Slot)> _infixes = [];
    private readonly Dictionary<int, List<CuePattern>> _byFirstSlot = [];

    /// <param name="language">ISO 639-1 code of the cues to take; <c>und</c> takes all.</param>
    public CueIndex(IEnumerable<CodebookEntry> entries, string language = Undetermined)
    {
        var slots = new Dictionary<string, int>();
        var number = 0;
        foreach (var entry in entries)
        {
            foreach (var cue in entry.Cues.Where(cue => language == Undetermined || cue.Language == language || cue.Language == Any))
            {
                foreach (var words in WithAndWithoutOptional(cue.Words()))
                {
                    var pattern = new CuePattern(entry, cue, number++, [.. words.Select(word => (Slot(slots, word), word.Gap))]);
                    Among(_byFirstSlot, pattern.FirstSlot).Add(pattern);
                }
            }
        }
    }

    internal IReadOnlyList<CuePattern> Beginning(int slot) => _byFirstSlot.GetValueOrDefault(slot) ?? [];

    /// <summary>The slots a word fills.</summary>
    internal int[] SlotsOf(string word)
    {
        var found = new SortedSet<int>(_exact.GetValueOrDefault(word) ?? []);
        var prefixes = _prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        var suffixes = _suffixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= word.Length; length++)
        {
            if (prefixes.TryGetValue(word.AsSpan(0, length), out var begun))
                found.UnionWith(begun);
            if (suffixes.TryGetValue(word.AsSpan(word.Length - length), out var ended))
                found.UnionWith(ended);
        }

        found.UnionWith(_infixes.Where(infix => word.Contains(infix.Part, StringComparison.Ordinal)).Select(infix => infix.Slot));
        return [.. found];
    }

    private int Slot(Dictionary<string, int> slots, CueWord word)
    {
        var name = string.Join('|', word.Alternatives);
        if (slots.TryGetValue(name, out var known))
            return known;
        var slot = slots[name] = slots.Count;
        foreach (var alternative in word.Alternatives)
        {
            var part = alternative.Trim('*');
            switch (alternative.StartsWith('*'), alternative.EndsWith('*'))
            {
                case (true, true):
                    _infixes.Add((part, slot));
                    break;
                case (true, false):
                    Among(_suffixes, part).Add(slot);
                    break;
                case (false, true):
                    Among(_prefixes, part).Add(slot);
                    break;
                default:
                    Among(_exact, part).Add(slot);
                    break;
            }
        }

        return slot;
    }

    private static List<TValue> Among<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key) where TKey : notnull =>
        lists.TryGetValue(key, out var list) ? list : lists[key] = [];

    private static IEnumerable<IReadOnlyList<CueWord>> WithAndWithoutOptional(IReadOnlyList<CueWord> words)
    {
        IEnumerable<IReadOnlyList<CueWord>> readings = [[]];
        foreach (var word in words)
        {
            readings = word.Optional
                ? readings.SelectMany(begun => (IReadOnlyList<CueWord>[])[[.. begun, word], begun])
                : readings.Select(begun => (IReadOnlyList<CueWord>)[.. begun, word]);
        }

        return readings;
    }
}
