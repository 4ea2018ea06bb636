using System.IO.Compression;
using System.Security.Cryptography;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A backup's zip file, written and read back member by member.</summary>
internal static class Packing
{
    private const int BufferBytes = 1 << 17;

    /// <param name="Sha256">What the bytes must hash to; null where that is only known once they are read.</param>
    /// <param name="Otherwise">What is said where they hash to something else.</param>
    public sealed record Source(string Path, string File, string? Sha256, string Otherwise);

    /// <returns>What no longer is as promised; it is packed nonetheless.</returns>
    public static IReadOnlyList<Fault> Write(
        string file, IReadOnlyList<Source> sources, Manifest manifest, IProgress<BackupStep>? progress, CancellationToken cancellation)
    {
        var faults = new List<Fault>();
        var total = sources.Sum(source => new FileInfo(source.File).Length);
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, BufferBytes);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var members = new List<Manifest.Member>();
            long done = 0;
            foreach (var source in sources)
            {
                // Originals are compressed documents already; database and releases shrink to about a third.
                var level = source.Path.StartsWith(Originals.Vault, StringComparison.Ordinal) ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
                using var from = File.OpenRead(source.File);
                using var to = zip.CreateEntry(source.Path, level).Open();
                var (bytes, hash) = Pump(from, to, read => progress?.Report(new BackupStep("packing", done += read, total)), cancellation);
                if (source.Sha256 is { } promised && hash != promised)
                    faults.Add(new Fault(source.Otherwise, "Run `ingest verify` for how to mend it."));
                members.Add(new Manifest.Member(source.Path, bytes, hash));
            }

            using var last = zip.CreateEntry(Manifest.Name).Open();
            last.Write(System.Text.Encoding.UTF8.GetBytes(Json.Write(manifest with { Members = members })));
        }

        stream.Flush(flushToDisk: true);
        return faults;
    }

    /// <summary>Reads every member back.</summary>
    public static void Check(string file, IProgress<BackupStep>? progress, CancellationToken cancellation) =>
        Read(file, "checking", (_, _) => Stream.Null, progress, cancellation);

    /// <summary>Reads every member, checks it against the manifest, and hands its bytes on.</summary>
    /// <exception cref="IngestException">The file is no backup, or not whole.</exception>
    public static Manifest Read(
        string file, string what, Func<ZipArchiveEntry, Manifest.Member, Stream> target, IProgress<BackupStep>? progress, CancellationToken cancellation)
    {
        try
        {
            using var zip = ZipFile.OpenRead(file);
            var manifest = Open(zip, file);
            var total = manifest.Members.Sum(member => member.Bytes);
            long done = 0;
            foreach (var member in manifest.Members)
            {
                var entry = zip.GetEntry(member.Path) ?? throw Broken(file, $"{member.Path} is missing");
                using var from = entry.Open();
                using var to = target(entry, member);
                var (bytes, hash) = Pump(from, to, read => progress?.Report(new BackupStep(what, done += read, total)), cancellation);
                if ((bytes, hash) != (member.Bytes, member.Sha256))
                    throw Broken(file, $"{member.Path} has other bytes than were packed");
            }

            return manifest;
        }
        catch (InvalidDataException broken)
        {
            throw Broken(file, broken.Message);
        }
    }

    private static Manifest Open(ZipArchive zip, string file)
    {
        using var stream = (zip.GetEntry(Manifest.Name) ?? throw Broken(file, "it has no manifest")).Open();
        var manifest = Json.Read<Manifest>(new StreamReader(stream).ReadToEnd());
        return manifest.Format is >= 1 and <= Manifest.CurrentFormat
            ? manifest
            : throw new IngestException($"{file} was written by a newer version of this program.", "Restore it with that version.");
    }

    private static IngestException Broken(string file, string how) =>
        new($"{file} is not a whole backup: {how}.", "Take another backup; this one cannot be trusted.");

    private static (long Bytes, string Hash) Pump(Stream from, Stream to, Action<long> read, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferBytes];
        long bytes = 0;
        for (int count; (count = from.Read(buffer)) > 0; bytes += count)
        {
            cancellation.ThrowIfCancellationRequested();
            hash.AppendData(buffer, 0, count);
            to.Write(buffer, 0, count);
            read(count);
        }

        return (bytes, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }
}
