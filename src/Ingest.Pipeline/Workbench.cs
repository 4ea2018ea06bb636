using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Ingest.Model;

namespace Ingest.Pipeline;

/// <summary>
/// Holds what each stage made of a document on its way. Results are bound to the build and the codebook that made them:
/// another one reads the document anew.
/// </summary>
public sealed class Workbench(string folder, string codebook)
{
    private static readonly string Build = string.Concat(
        new[] { typeof(Workbench), typeof(Reading.ReadingOptions), typeof(Agreements.AgreementCoder), typeof(Document) }.Select(type => type.Module.ModuleVersionId.ToString("N")[..8]));

    /// <summary>Keeps a result; it appears under its name only when it is whole.</summary>
    public async Task KeepAsync<T>(string sha256, Stage stage, T made, CancellationToken cancellation = default)
    {
        var place = PlaceOf(sha256, stage);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var draft = $"{place}.{Guid.NewGuid():N}.draft";
        await using (var packed = new GZipStream(File.Create(draft), CompressionLevel.Fastest))
            await JsonSerializer.SerializeAsync(packed, made, cancellationToken: cancellation);
        File.Move(draft, place, overwrite: true);
    }

    /// <summary>The kept result of a stage; nothing where none is kept, or not whole.</summary>
    public async Task<T?> FindAsync<T>(string sha256, Stage stage, CancellationToken cancellation = default)
    {
        var place = PlaceOf(sha256, stage);
        if (!File.Exists(place))
            return default;
        try
        {
            await using var packed = new GZipStream(File.OpenRead(place), CompressionMode.Decompress);
            return await JsonSerializer.DeserializeAsync<T>(packed, cancellationToken: cancellation);
        }
        catch (Exception damage) when (damage is InvalidDataException or JsonException)
        {
            // A power cut can keep the name and lose the bytes; the stage is then simply done again.
            return default;
        }
    }

    /// <summary>Clears what was kept of a document that has ended.</summary>
    public void Clear(string sha256)
    {
        if (Directory.Exists(FolderOf(sha256)))
            Directory.Delete(FolderOf(sha256), recursive: true);
    }

    /// <summary>Clears what is kept of every other document.</summary>
    public void ClearAllBut(IReadOnlySet<string> sha256s)
    {
        if (Directory.Exists(folder))
            foreach (var forgotten in Directory.EnumerateDirectories(folder).Select(Path.GetFileName).Where(name => name!.Length == SHA256.HashSizeInBytes * 2 && !sha256s.Contains(name)))
                Clear(forgotten!);
    }

    private string PlaceOf(string sha256, Stage stage) => Path.Combine(FolderOf(sha256), $"{stage}.{Build}{codebook}.json.gz");

    private string FolderOf(string sha256) => Path.Combine(folder, sha256);
}
