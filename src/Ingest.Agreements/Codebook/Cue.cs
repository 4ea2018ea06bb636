namespace Ingest.Agreements;

/// <summary>A phrase of the codebook in its little language: see <c>codebook.yaml</c>.</summary>
/// <param name="Language">ISO 639-1 code; <c>any</c> for words that may stand in every language.</param>
/// <param name="Text">As written in the file.</param>
public sealed record Cue(CueRole Role, string Language, string Text)
{
    private const int ShortGap = 3;
    private const int LongGap = 8;

    /// <summary>The words in order, each with the number of words that may stand before it.</summary>
    /// <exception cref="FormatException">The phrase breaks the little language's rules.</exception>
    public IReadOnlyList<CueWord> Words()
    {
        var words = new List<CueWord>();
        var gap = 0;
        foreach (var piece in Text.Split((char[])[' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (piece.All(letter => letter == '.'))
            {
                gap = piece.Length switch { 2 => ShortGap, 3 => LongGap, 4 => int.MaxValue, _ => throw new FormatException($"\"{piece}\" is no gap; write .. or ... or ....") };
                continue;
            }

            var optional = piece.EndsWith('?');
            var alternatives = (optional ? piece[..^1] : piece).Split('|').Select(Fold).ToList();
            if (alternatives.Exists(alternative => alternative.Count == 0) || (alternatives.Count > 1 && alternatives.Exists(alternative => alternative.Count > 1)))
                throw new FormatException($"\"{piece}\" in \"{Text}\" must give one word for another");
            // "l'espace" and "to-day" are two words to the reader of documents, and so here.
            IEnumerable<string[]> parts = alternatives.Count > 1 ? [[.. alternatives.Select(alternative => alternative[0])]] : alternatives[0].Select(part => (string[])[part]);
            foreach (var part in parts)
            {
                words.Add(new CueWord(gap, part, optional));
                gap = 0;
            }
        }

        return words.Count == 0 || gap != 0 || words.TrueForAll(word => word.Optional)
            ? throw new FormatException($"\"{Text}\" must begin and end with a word")
            : words;
    }

    private static List<string> Fold(string piece)
    {
        var folded = Tokens.Of(piece.Replace("*", "", StringComparison.Ordinal)).Select(token => token.Folded).ToList();
        if (folded.Count == 0)
            return folded;
        if (piece.StartsWith('*'))
            folded[0] = "*" + folded[0];
        if (piece.EndsWith('*'))
            folded[^1] += "*";
        return folded;
    }
}
