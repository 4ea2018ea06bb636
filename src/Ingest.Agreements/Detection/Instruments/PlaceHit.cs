namespace Ingest.Agreements.Detection.Instruments;

/// <summary>A place of signature.</summary>
/// <param name="Name">The English name where the gazetteer knows the place, otherwise as printed.</param>
internal readonly record struct PlaceHit(string Name, int Start, int Length)
{
    public int End => Start + Length;
}
