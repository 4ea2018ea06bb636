namespace Ingest.Agreements.Classification;

/// <summary>The undertakings that speak for one content code.</summary>
internal sealed class ContentSupport(CodebookEntry entry)
{
    private readonly HashSet<string> _hints = [];
    private (Sentence Sentence, CueHit Hit, double Weight)? _best;
    private Sentence? _last;
    private double _inLast;

    public CodebookEntry Entry => entry;

    /// <summary>Sum over sentences of the weight of their strongest cue.</summary>
    public double Weight { get; private set; }

    public int Sentences { get; private set; }

    public bool Firm { get; private set; }

    /// <summary>False where only other agreements' effects are carried over: content, but never focus.</summary>
    public bool IsPurpose { get; private set; }

    public (Sentence Sentence, CueHit Hit) Best => (_best!.Value.Sentence, _best.Value.Hit);

    public void Add(Sentence sentence, CueHit hit, double weight)
    {
        // The same hint again and again is still one hint.
        if (hit.Cue.Role == CueRole.Hint && !_hints.Add(hit.Cue.Text))
            return;
        if (_best is null || weight > _best.Value.Weight)
            _best = (sentence, hit, weight);
        Firm |= sentence.Force == Force.Firm;
        IsPurpose |= !sentence.Ancillary;
        if (ReferenceEquals(sentence, _last))
        {
            Weight += Math.Max(0, weight - _inLast);
            _inLast = Math.Max(_inLast, weight);
            return;
        }

        (_last, _inLast) = (sentence, weight);
        Weight += weight;
        Sentences++;
    }
}
