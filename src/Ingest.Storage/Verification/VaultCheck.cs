using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Every original is in the vault, and its bytes are those its name promises.</summary>
internal static class VaultCheck
{
    public static IEnumerable<Fault> Faults(SqliteConnection connection, string folder)
    {
        var kept = new HashSet<string>();
        foreach (var (sha256, path) in Originals.In(folder))
        {
            kept.Add(sha256);
            if (Hash(path) != sha256)
            {
                yield return new Fault(
                    $"The original {sha256} no longer has the bytes it was taken in with.",
                    $"Put it back from a backup or its source, as {Originals.Place(sha256)}: that name is the SHA-256 it must have.");
            }
        }

        foreach (var (sha256, name) in connection.Query<(string, string)>("SELECT sha256, name FROM documents ORDER BY id"))
        {
            if (!kept.Contains(sha256))
                yield return new Fault($"The original of “{name}” ({sha256}) is not in the vault.", "Drop the file again; the same bytes take their old place.");
        }
    }

    internal static string Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
