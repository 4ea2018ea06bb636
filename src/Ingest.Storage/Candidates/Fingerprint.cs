using System.Security.Cryptography;
using System.Text.Json;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>SHA-256 of all a coder said about a document; the name the file was dropped under does not count.</summary>
internal static class Fingerprint
{
    public static string Of(Coding coding)
    {
        var said = coding with { Candidates = [.. coding.Candidates.Select(candidate => candidate with { DocumentName = "" })] };
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(said)));
    }
}
