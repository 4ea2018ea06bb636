namespace Ingest.Pipeline.Assistance;

/// <summary>A cue that a person may take into the codebook, tried on what people approved.</summary>
/// <param name="Axis"><c>content</c> or <c>clauses</c>: the codebook's file.</param>
/// <param name="Language">ISO 639-1 code.</param>
/// <param name="Cue">In the codebook's little language.</param>
/// <param name="Quote">The approved words it was taken from.</param>
/// <param name="Finds">Approved proofs of the code that it finds and the present cues do not.</param>
/// <param name="Mistakes">Approved proofs of other codes, and not of this one, that it finds too.</param>
public sealed record CueProposal(string Axis, string Code, string Language, string Cue, string Quote, int Finds, int Mistakes);
