namespace Ingest.Agreements.Detection.Mentions;

/// <summary>A sentence of the flat text.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Last">Index behind its last token.</param>
internal readonly record struct Sentence(int Start, int End, int First, int Last)
{
    public int Length => End - Start;
}
