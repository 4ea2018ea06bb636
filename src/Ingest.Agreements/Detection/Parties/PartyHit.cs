namespace Ingest.Agreements.Detection.Parties;

/// <summary>A party where a text names it.</summary>
/// <param name="Code">ISO 3166 alpha-3 or an organisation's acronym.</param>
/// <param name="Start">Offset into the text.</param>
/// <param name="Inferred">True where the text names a group and the table its members.</param>
internal readonly record struct PartyHit(string Code, int Start, int Length, bool Inferred = false)
{
    public int End => Start + Length;
}
