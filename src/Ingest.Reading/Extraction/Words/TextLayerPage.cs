using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>A page as its text layer gives it, hidden words among the rest.</summary>
/// <param name="Width">Points.</param>
/// <param name="Height">Points.</param>
/// <param name="Words">In the order of the content stream.</param>
/// <param name="Letters">Characters as the engine gave them, those drawn twice counted twice.</param>
internal sealed record TextLayerPage(float Width, float Height, IReadOnlyList<Word> Words, int Letters);
