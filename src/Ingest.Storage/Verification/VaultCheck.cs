using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Every original is in the vault, and its bytes are those its name promises: a file there is named by its SHA-256.</summary>
internal static class VaultCheck
{
    public static IEnumerable<Fault> Faults(SqliteConnection connection, string folder)
    {
        var vault = Path.Combine(folder, "vault");
        if (!Directory.Exists(vault))
            yield break;
        var kept = new HashSet<string>();
        foreach (var file in Directory.EnumerateFiles(vault, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (name.Length != 64 || !name.All(digit => char.IsAsciiDigit(digit) || digit is >= 'a' and <= 'f'))
                continue;
            kept.Add(name);
            if (Hash(file) != name)
            {
                yield return new Fault(
                    $"The original {Path.GetRelativePath(folder, file)} no longer has the bytes it was taken in with.",
                    "Put the original back from a backup or its source; its name is the SHA-256 it must have.");
            }
        }

        foreach (var (sha256, document) in connection.Query<(string, string)>("SELECT sha256, name FROM documents ORDER BY id"))
        {
            if (!kept.Contains(sha256))
                yield return new Fault($"The original of “{document}” ({sha256}) is not in the vault.", "Drop the file again; the same bytes take their old place.");
        }
    }

    private static string Hash(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
