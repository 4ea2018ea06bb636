using Ingest.Agreements.Detection.Names;

namespace Ingest.Agreements.Detection.Mentions;

/// <summary>A sentence of the flat text, with the states it lists together: every rule asks for them, they are found once.</summary>
internal sealed class Sentence(FlatText text, int start, int end)
{
    /// <summary>Who a sentence is about stands within so many tokens of its head.</summary>
    private const int Opening = 4;

    private readonly Lazy<IReadOnlyList<StateRun>> _runs = new(() => Find(text, start, end));

    public int Start => start;

    public int End => end;

    public int Length => end - start;

    /// <summary>Index of its first token.</summary>
    public int First { get; } = text.TokenAt(start);

    /// <summary>Index behind its last token.</summary>
    public int Last { get; } = text.TokenAt(end);

    /// <summary>The states it lists, the one behind an opening "it" or "il" among them.</summary>
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

    /// <summary>"It", "she", "il", "er" at the head of a sentence: the state the sentence before began with.</summary>
    private static IReadOnlyList<StateRun> Find(FlatText text, int start, int end)
    {
        var runs = StateRun.Find(text, start, end);
        var first = text.TokenAt(start);
        // "With A it …": the pronoun stands behind the words that open the sentence.
        var pronoun = Enumerable.Range(first, Math.Max(0, Math.Min(text.Tokens.Count, first + Opening) - first)).FirstOrDefault(i => text.Tokens[i].Start < end && MentionWords.Pronoun.Contains(text.Tokens[i].Key), -1);
        if (pronoun < 0 || MentionWords.IsCopula(text.Tokens[Math.Min(pronoun + 1, text.Tokens.Count - 1)].Key) || new Sentence(text, start, end).Before() is not { } before
            || before.Runs is not [{ Parties: [var subject], First: var at }, ..] || at - before.First >= Opening)
            return runs;
        return [.. runs.Append(new StateRun([subject with { Inferred = true }], pronoun, pronoun + 1)).OrderBy(run => run.First)];
    }
}
