namespace Ingest.Storage;

/// <summary>Words of a document as a model put them into another language: an aid to reading, no evidence.</summary>
/// <param name="Model">Which model did.</param>
public sealed record MachineTranslation(string Text, string Model);
