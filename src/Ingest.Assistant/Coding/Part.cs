namespace Ingest.Assistant.Coding;

/// <summary>As much of a document as is asked about at once.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Of">How many parts the document has.</param>
/// <param name="Text">A passage a line.</param>
internal sealed record Part(int Number, int Of, string Text);
