namespace Ingest.Agreements.Detection.Names;

/// <summary>A name found in a text.</summary>
/// <param name="Names">All that the same words can mean: "Luxembourg" is a state and a city.</param>
/// <param name="First">Index of its first token.</param>
/// <param name="Count">Number of tokens.</param>
/// <param name="Start">Offset into the text.</param>
internal sealed record NameHit(IReadOnlyList<Name> Names, int First, int Count, int Start, int Length)
{
    public int End => Start + Length;

    public Name? As(NameKind kind) => Names.FirstOrDefault(name => name.Kind == kind);

    public bool Is(NameKind kind) => As(kind) is not null;
}
