using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>A sentence of the flat text, with the states it lists together: every rule asks for them, they are found once.</summary>
internal sealed class Sentence(FlatText text, int start, int end)
{
    private readonly Lazy<IReadOnlyList<StateRun>> _runs = new(() => StateRun.Find(text, start, end));

    public int Start => start;

    public int End => end;

    public int Length => end - start;

    /// <summary>Index of its first token.</summary>
    public int First { get; } = text.TokenAt(start);

    /// <summary>Index behind its last token.</summary>
    public int Last { get; } = text.TokenAt(end);

    public IReadOnlyList<StateRun> Runs => _runs.Value;

    public IEnumerable<NameHit> Names => text.NamesIn(start, end);

    public bool IsDefence { get; } = text.IsDefence(start, end);

    /// <summary>Whether it says that something was signed, concluded or set up.</summary>
    public bool IsSigned { get; } = MentionWords.HasSigning(text, start, end);

    /// <summary>Whether it says that something was not signed.</summary>
    public bool IsDenied { get; } = MentionWords.IsDenied(text, start, end);

    /// <summary>The sentence before it in its paragraph; null where it opens one.</summary>
    public Sentence? Before()
    {
        var passage = text.StartOf(text.PassageAt(start));
        if (start <= passage || text.Text[passage..start].TrimEnd() is not { Length: > 0 } lead)
            return null;
        var (from, to) = Sentences.Cut(lead).Last();
        return new Sentence(text, passage + from, passage + to);
    }
}
