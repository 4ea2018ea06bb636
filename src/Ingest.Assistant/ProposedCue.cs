namespace Ingest.Assistant;

/// <summary>A cue as the model proposes it: nobody has tried it yet.</summary>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Cue">In the codebook's little language.</param>
/// <param name="Quotation">Which quotation it is taken from, from 1.</param>
public sealed record ProposedCue(string Language, string Cue, int Quotation);
