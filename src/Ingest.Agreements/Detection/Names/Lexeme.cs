namespace Ingest.Agreements.Detection.Names;

/// <summary>A run of letters or of digits in a text.</summary>
/// <param name="Start">Offset into the text.</param>
/// <param name="Length">In UTF-16 units.</param>
/// <param name="Key">The folded form, by which words are compared.</param>
/// <param name="Capital">Begins with a capital letter.</param>
/// <param name="Upper">Has no lower-case letter.</param>
internal readonly record struct Lexeme(int Start, int Length, string Key, bool Capital, bool Upper)
{
    public int End => Start + Length;

    public bool IsNumber => Key.Length > 0 && char.IsAsciiDigit(Key[0]);
}
