namespace Ingest.Storage;

/// <summary>What is to be appended to the audit chain.</summary>
internal sealed record Change(string Who, string Action, string Record, string? Before, string? After)
{
    public string Why { get; init; } = "";

    public long? Decision { get; init; }

    public string? Digest { get; init; }

    public int? VersionBefore { get; init; }

    public int? VersionAfter { get; init; }
}
