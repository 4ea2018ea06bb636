using System.Collections.Concurrent;

namespace Ingest.Agreements;

/// <summary>One index of cues for each language, made when first asked for: a text meets only the cues that could be meant.</summary>
public sealed class CueIndexes(IReadOnlyList<CodebookEntry> entries)
{
    private readonly HashSet<string> _languages = [.. entries.SelectMany(entry => entry.Cues).Select(cue => cue.Language)];
    private readonly ConcurrentDictionary<string, Lazy<CueIndex>> _indexes = new();

    /// <param name="language">ISO 639-1 code; one that has no cues gets the index of all.</param>
    public CueIndex For(string language)
    {
        var known = _languages.Contains(language) ? language : CueIndex.Undetermined;
        return _indexes.GetOrAdd(known, key => new Lazy<CueIndex>(() => new CueIndex(entries, key))).Value;
    }
}
