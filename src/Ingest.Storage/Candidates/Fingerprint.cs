using System.Security.Cryptography;
using System.Text.Json;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>SHA-256 of all a coder said about a document, over what the rows keep of it: so it can be proved from them later.</summary>
internal static class Fingerprint
{
    private static readonly JsonSerializerOptions Exact = new() { IgnoreReadOnlyProperties = true };

    public static string Of(IReadOnlyList<Proposal> proposals, IReadOnlyList<Claim> claims) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { proposals, claims }, Exact)));
}
