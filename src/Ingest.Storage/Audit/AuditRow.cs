using System.Security.Cryptography;
using System.Text.Json;

namespace Ingest.Storage;

/// <summary>A row of <c>audit</c>.</summary>
internal sealed class AuditRow
{
    public const string Columns = """
        line, at, who, action, record, decision, version_before AS versionBefore, version_after AS versionAfter, before, after, why,
        digest, previous, hash
        """;

    public long Line { get; init; }
    public string At { get; init; } = "";
    public string Who { get; init; } = "";
    public string Action { get; init; } = "";
    public string Record { get; init; } = "";
    public long? Decision { get; init; }
    public int? VersionBefore { get; init; }
    public int? VersionAfter { get; init; }
    public string? Before { get; init; }
    public string? After { get; init; }
    public string Why { get; init; } = "";
    public string? Digest { get; init; }
    public string Previous { get; init; } = "";
    public string Hash { get; init; } = "";

    /// <summary>What <see cref="Hash"/> must be: SHA-256 of the other columns as a JSON array, which no two different lines share.</summary>
    public string Seal() => Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes<object?[]>(
        [Line, At, Who, Action, Record, Decision, VersionBefore, VersionAfter, Before, After, Why, Digest, Previous])));

    public AuditLine Build() => new(
        Line, Moment.Read(At), Who, Action, Record, Decision, VersionBefore, VersionAfter, Before, After, Why, Hash);
}
