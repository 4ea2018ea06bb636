namespace Ingest.Assistant.Coding;

/// <summary>A value as the model gave it, believed in nothing yet.</summary>
/// <param name="Quote">The words of the document that are said to prove it.</param>
internal sealed record Answered(string Value, string Quote);
