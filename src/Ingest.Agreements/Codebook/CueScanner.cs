namespace Ingest.Agreements;

/// <summary>Finds the cues of a codebook in one document; remembers each word it has looked up. Not for use by two threads at once.</summary>
public sealed class CueScanner(CueIndexes indexes)
{
    private readonly Dictionary<string, (CueIndex Index, Dictionary<string, int[]> Slots)> _byLanguage = [];

    /// <summary>Every cue of a sentence in the order in which they begin; look-alikes masked, needs checked.</summary>
    /// <param name="language">ISO 639-1 code; <c>und</c>, and languages without cues, try the cues of all.</param>
    public IReadOnlyList<CueHit> Find(IReadOnlyList<Token> sentence, string language)
    {
        if (!_byLanguage.TryGetValue(language, out var known))
            _byLanguage[language] = known = (indexes.For(language), []);
        var slots = new int[sentence.Count][];
        for (var i = 0; i < slots.Length; i++)
            slots[i] = SlotsOf(sentence[i].Folded, known.Index, known.Slots);
        var hits = new List<CueHit>();
        var dead = new HashSet<(int, int, int)>();
        for (var first = 0; first < slots.Length; first++)
        {
            foreach (var slot in slots[first])
            {
                foreach (var pattern in known.Index.Beginning(slot))
                {
                    if (pattern.Match(slots, first, slots.Length, dead) is >= 0 and var last)
                        hits.Add(new CueHit(pattern.Entry, pattern.Cue, first, last));
                }
            }
        }

        return hits.Count == 0 ? hits : Sift(hits);
    }

    private static int[] SlotsOf(string word, CueIndex index, Dictionary<string, int[]> slots) =>
        slots.TryGetValue(word, out var known) ? known : slots[word] = index.SlotsOf(word);

    private static List<CueHit> Sift(List<CueHit> hits)
    {
        var kept = new List<CueHit>(hits.Count);
        foreach (var hit in hits)
        {
            if (hit.Cue.Role is CueRole.Trap or CueRole.Need)
                continue;
            var trapped = false;
            var missed = hit.Entry.NeedsWord;
            foreach (var other in hits)
            {
                if (!ReferenceEquals(other.Entry, hit.Entry))
                    continue;
                trapped |= other.Cue.Role == CueRole.Trap && other.Overlaps(hit);
                missed &= other.Cue.Role != CueRole.Need;
            }

            if (!trapped && !missed)
                kept.Add(hit);
        }

        return kept;
    }
}
