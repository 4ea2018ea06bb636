namespace Ingest.Agreements;

/// <summary>Finds the cues of an index in one document; remembers each word it has looked up. Not for use by two threads at once.</summary>
public sealed class CueScanner(CueIndex index)
{
    private const string Any = "any";
    private const string Undetermined = "und";

    private readonly Dictionary<string, int[]> _slots = [];

    /// <summary>Every cue of a sentence in the order in which they begin; look-alikes masked, needs checked.</summary>
    /// <param name="language">ISO 639-1 code; <c>und</c> tries the cues of all languages.</param>
    public IReadOnlyList<CueHit> Find(IReadOnlyList<Token> sentence, string language)
    {
        var slots = new int[sentence.Count][];
        for (var i = 0; i < slots.Length; i++)
            slots[i] = SlotsOf(sentence[i].Folded);
        var hits = new List<CueHit>();
        var dead = new HashSet<(int, int, int)>();
        for (var first = 0; first < slots.Length; first++)
        {
            foreach (var slot in slots[first])
            {
                foreach (var pattern in index.Beginning(slot))
                {
                    if (Speaks(pattern.Cue, language) && pattern.Match(slots, first, slots.Length, dead) is >= 0 and var last)
                        hits.Add(new CueHit(pattern.Entry, pattern.Cue, first, last));
                }
            }
        }

        return hits.Count == 0 ? hits : Sift(hits);
    }

    private int[] SlotsOf(string word) =>
        _slots.TryGetValue(word, out var known) ? known : _slots[word] = index.SlotsOf(word);

    private static bool Speaks(Cue cue, string language) =>
        language == Undetermined || cue.Language == language || cue.Language == Any;

    private static List<CueHit> Sift(List<CueHit> hits)
    {
        var kept = new List<CueHit>(hits.Count);
        foreach (var hit in hits)
        {
            if (hit.Cue.Role is CueRole.Trap or CueRole.Need)
                continue;
            var trapped = false;
            var missed = hit.Entry.Cues.Any(cue => cue.Role == CueRole.Need);
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
