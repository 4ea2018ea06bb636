using System.Security.Cryptography;
using System.Text.Json;

namespace Ingest.Storage;

/// <summary>A row of <c>decisions</c>.</summary>
internal sealed class DecisionRow
{
    public const string Columns = "id, key, kind, record, who, at, why, asked, entry";

    public long Id { get; init; }
    public string Key { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Record { get; init; } = "";
    public string Who { get; init; } = "";
    public string At { get; init; } = "";
    public string Why { get; init; } = "";
    public string Asked { get; init; } = "";
    public string? Entry { get; init; }

    /// <summary>SHA-256 of the whole row, kept in the audit chain.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(
        JsonSerializer.SerializeToUtf8Bytes<object?[]>([Id, Key, Kind, Record, Who, At, Why, Asked, Entry])));
}
