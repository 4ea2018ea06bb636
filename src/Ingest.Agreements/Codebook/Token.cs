namespace Ingest.Agreements;

/// <summary>A word of a text as cues see it: letters and digits only, lower case, without accents.</summary>
/// <param name="Start">Offset in the text, UTF-16 units.</param>
/// <param name="Length">Length in the text, UTF-16 units.</param>
public readonly record struct Token(int Start, int Length, string Folded)
{
    public int End => Start + Length;
}
