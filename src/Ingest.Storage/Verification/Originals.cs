namespace Ingest.Storage;

/// <summary>The vault's files as they lie: <c>vault/ab/cdef…</c>, two digits of the SHA-256 as folder and the other sixty-two as name.</summary>
internal static class Originals
{
    public const string Vault = "vault";

    /// <summary>Every original with the hash its place promises, in order; copies on their way in are not there yet.</summary>
    public static IEnumerable<(string Sha256, string Path)> In(string folder)
    {
        var vault = System.IO.Path.Combine(folder, Vault);
        return !Directory.Exists(vault) ? [] : Directory.EnumerateFiles(vault, "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Sha256: System.IO.Path.GetFileName(System.IO.Path.GetDirectoryName(path)) + System.IO.Path.GetFileName(path), path))
            .Where(original => original.Sha256.Length == 64 && original.Sha256.All(digit => char.IsAsciiDigit(digit) || digit is >= 'a' and <= 'f'));
    }

    /// <summary>Where an original lies within the data folder, with forward slashes.</summary>
    public static string Place(string sha256) => $"{Vault}/{sha256[..2]}/{sha256[2..]}";
}
