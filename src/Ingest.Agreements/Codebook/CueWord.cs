namespace Ingest.Agreements;

/// <summary>One word of a cue.</summary>
/// <param name="Gap">How many other words may stand before it within the sentence.</param>
/// <param name="Alternatives">Folded words; <c>*</c> at either end stands for any letters.</param>
/// <param name="Optional">May be missing.</param>
public sealed record CueWord(int Gap, IReadOnlyList<string> Alternatives, bool Optional);
