using Ingest.Model;

namespace Ingest.Reading.Extraction.Words;

/// <summary>A page as its text layer gives it, hidden words among the rest.</summary>
/// <param name="MediaWidth">Points, before the page's own rotation.</param>
/// <param name="MediaHeight">Points, before the page's own rotation.</param>
/// <param name="Words">In the order of the content stream; boxes as displayed, from the corner of the media box.</param>
internal sealed record TextLayerPage(float MediaWidth, float MediaHeight, IReadOnlyList<Word> Words);
