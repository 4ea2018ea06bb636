namespace Ingest.Pipeline.Sources;

/// <summary>What an address gave the last time, so that only something newer is asked for; all null where it was never asked.</summary>
/// <param name="Modified">The server's own words.</param>
public readonly record struct HeldVersion(string? ETag, string? Modified, string? Sha256);
