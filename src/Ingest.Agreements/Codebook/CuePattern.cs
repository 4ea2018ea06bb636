namespace Ingest.Agreements;

/// <summary>A cue made ready for matching: a slot (a set of words that will do) and the gap before it, for each word.</summary>
internal sealed class CuePattern(CodebookEntry entry, Cue cue, int number, IReadOnlyList<(int Slot, int Gap)> steps)
{
    public CodebookEntry Entry => entry;

    public Cue Cue => cue;

    public int FirstSlot => steps[0].Slot;

    private readonly bool _unbounded = steps.Any(step => step.Gap == int.MaxValue);

    /// <summary>The index of the last token of the earliest match that begins at <paramref name="first"/>; -1 for none.</summary>
    /// <param name="slots">For each token the slots it fills.</param>
    /// <param name="dead">Ends already known to fail in this sentence; keeps far-reaching cues linear.</param>
    public int Match(IReadOnlyList<int[]> slots, int first, int end, HashSet<(int Pattern, int Step, int At)> dead) =>
        steps.Count == 1 ? first : Continue(slots, 1, first + 1, end, dead);

    private int Continue(IReadOnlyList<int[]> slots, int step, int from, int end, HashSet<(int, int, int)> dead)
    {
        if (_unbounded && dead.Contains((number, step, from)))
            return -1;
        var (slot, gap) = steps[step];
        var last = gap == int.MaxValue ? end - 1 : Math.Min(end - 1, from + gap);
        for (var at = from; at <= last; at++)
        {
            if (Array.IndexOf(slots[at], slot) < 0)
                continue;
            if (step == steps.Count - 1)
                return at;
            if (Continue(slots, step + 1, at + 1, end, dead) is >= 0 and var found)
                return found;
            // What may stand anywhere later was not found from here, so it will not be found from further on.
            if (steps[step + 1].Gap == int.MaxValue)
                break;
        }

        if (_unbounded)
            dead.Add((number, step, from));
        return -1;
    }
}
