using Ingest.Model;

namespace Ingest.Assistant.Coding;

/// <summary>A quotation that stands in the document.</summary>
/// <param name="Text">As the document has it, not as it was quoted.</param>
/// <param name="Passage">The passage it begins in.</param>
/// <param name="Words">How many words it has.</param>
internal sealed record FoundQuote(string Text, Passage Passage, int Words, IReadOnlyList<Evidence> Evidence);
