namespace Ingest.Agreements;

/// <summary>A cue found in a sentence.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index of its last token, inclusive.</param>
public readonly record struct CueHit(CodebookEntry Entry, Cue Cue, int First, int Last)
{
    public bool Overlaps(CueHit other) => First <= other.Last && other.First <= Last;
}
