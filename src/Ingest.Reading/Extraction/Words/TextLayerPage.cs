using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>A page as its text layer gives it, hidden words among the rest.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
/// <param name="Words">In the order of the content stream.</param>
/// <param name="Aslant">Words set neither along the page nor across it: watermarks.</param>
/// <param name="Letters">Characters as the engine gave them, those drawn twice counted twice.</param>
internal sealed record TextLayerPage(float Width, float Height, IReadOnlyList<Word> Words, IReadOnlyList<Word> Aslant, int Letters)
{
    public static TextLayerPage Of(float width, float height, IReadOnlyList<Piece> pieces)
    {
        var (straight, aslant) = AslantText.Part(pieces);
        return new TextLayerPage(width, height, PrintedWords.Of(straight), aslant, pieces.Sum(piece => piece.Text.Length));
    }
}
