namespace Ingest.Pipeline.Sources;

/// <summary>What a server gave for one address.</summary>
/// <param name="Status">In a word: <c>taken</c>, <c>unchanged</c>, <c>refused</c> (not to be asked again soon), <c>failed</c> (may go well the next time).</param>
public sealed record Fetched(string Status, string Reason = "")
{
    /// <summary>Where the bytes lie, for <c>taken</c>; whoever asked deletes them.</summary>
    public string File { get; init; } = "";

    public string? Sha256 { get; init; }

    public string? ETag { get; init; }

    /// <summary>The server's own words, to be said back to it.</summary>
    public string? Modified { get; init; }

    /// <summary>The server asks not to be asked before.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>The file's name as the server or the address has it.</summary>
    public string Name { get; init; } = "";
}
