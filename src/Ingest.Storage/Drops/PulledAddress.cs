namespace Ingest.Storage;

/// <summary>What is known of an address we pull from.</summary>
/// <param name="Status"><c>taken</c>, <c>unchanged</c>, <c>refused</c> or <c>failed</c>.</param>
public sealed record PulledAddress(
    string Address, string Source, string? ETag, string? Modified, string? Sha256, string Status, string Reason, DateTimeOffset? NotBefore);
