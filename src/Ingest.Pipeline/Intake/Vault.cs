using System.Security.Cryptography;
using Ingest.Model;

namespace Ingest.Pipeline.Intake;

/// <summary>
/// Where originals are kept: named by their SHA-256 (<c>vault/ab/cdef…</c>), each once, read-only, never altered.
/// A file appears under its name only when every byte of it is on the disk.
/// </summary>
public sealed class Vault(string folder)
{
    private const int BufferBytes = 1 << 17;

    /// <summary>Copies the bytes in; the original is left as it is. The same bytes again change nothing.</summary>
    public async Task<SourceFile> KeepAsync(string path, string name, CancellationToken cancellation = default)
    {
        var incoming = Path.Combine(folder, "incoming");
        Directory.CreateDirectory(incoming);
        var copy = Path.Combine(incoming, Guid.NewGuid().ToString("N"));
        try
        {
            var (hash, bytes) = await CopyAsync(path, copy, cancellation);
            var place = PathOf(hash);
            if (!File.Exists(place))
            {
                if (await HashAsync(copy, cancellation) != hash)
                    throw new IOException($"The copy of {name} in the vault differs from the original.");
                Directory.CreateDirectory(Path.GetDirectoryName(place)!);
                File.SetAttributes(copy, FileAttributes.ReadOnly);
                File.Move(copy, place, overwrite: true);
                Durable.Directory(Path.GetDirectoryName(place)!);
            }

            KeepPassword(path, place);
            return new SourceFile(hash, place, name, bytes);
        }
        finally
        {
            File.Delete(copy);
        }
    }

    /// <summary>A password brought beside a document stays beside its original, for its owner's eyes only, so that it can be read again.</summary>
    private static void KeepPassword(string path, string place)
    {
        if (!File.Exists(path + FileNames.Password))
            return;
        File.Copy(path + FileNames.Password, place + FileNames.Password, overwrite: true);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(place + FileNames.Password, UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    public SourceFile Get(string sha256, string name)
    {
        var place = new FileInfo(PathOf(sha256));
        return place.Exists
            ? new SourceFile(sha256, place.FullName, name, place.Length)
            : throw new IngestException($"The vault no longer holds the original of {name}.", "Drop the file again, or restore the vault from a backup.");
    }

    public bool Holds(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>The SHA-256 under which each original is kept, in order.</summary>
    public IEnumerable<string> List() => !Directory.Exists(folder) ? [] :
        Directory.EnumerateDirectories(folder).Where(place => Path.GetFileName(place).Length == 2).Order(StringComparer.Ordinal)
            .SelectMany(place => Directory.EnumerateFiles(place).Where(file => !Path.HasExtension(file)).Order(StringComparer.Ordinal).Select(file => Path.GetFileName(place) + Path.GetFileName(file)));

    /// <summary>True while the bytes still are what their name says.</summary>
    public async Task<bool> IsWholeAsync(string sha256, CancellationToken cancellation = default) =>
        File.Exists(PathOf(sha256)) && await HashAsync(PathOf(sha256), cancellation) == sha256;

    /// <summary>Copies that a dead process left half-way; nothing refers to them.</summary>
    public void Sweep(TimeSpan older)
    {
        var incoming = new DirectoryInfo(Path.Combine(folder, "incoming"));
        if (!incoming.Exists)
            return;
        foreach (var copy in incoming.EnumerateFiles().Where(file => DateTime.UtcNow - file.LastWriteTimeUtc > older))
            copy.Delete();
    }

    private string PathOf(string sha256) => Path.Combine(folder, sha256[..2], sha256[2..]);

    private static async Task<(string Hash, long Bytes)> CopyAsync(string from, string to, CancellationToken cancellation)
    {
        await using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferBytes, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using var target = new FileStream(to, FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferBytes, FileOptions.Asynchronous);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        long bytes = 0;
        for (int read; (read = await source.ReadAsync(buffer, cancellation)) > 0; bytes += read)
        {
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        await target.FlushAsync(cancellation);
        target.Flush(flushToDisk: true);
        return (Convert.ToHexStringLower(hash.GetHashAndReset()), bytes);
    }

    private static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, BufferBytes, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }
}
