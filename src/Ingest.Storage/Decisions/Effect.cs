namespace Ingest.Storage;

/// <summary>What a decision did to one record.</summary>
/// <param name="Before">The record's state as JSON; null where the decision made it.</param>
internal sealed record Effect(string Record, string? Before, string After, int? VersionBefore, int VersionAfter);
