using System.IO.Compression;
using System.Text.Json;
using Ingest.Model;

namespace Ingest.Pipeline;

/// <summary>
/// Keeps the result of each stage of a document on its way, so that work cut off by a crash repeats at most one stage.
/// Results are bound to the build that made them: another build reads the document anew.
/// </summary>
public sealed class Workbench(string folder)
{
    private static readonly string Build = string.Concat(
        new[] { typeof(Workbench), typeof(Reading.ReadingOptions), typeof(Document) }.Select(type => type.Module.ModuleVersionId.ToString("N")[..8]));

    /// <summary>The kept result of a stage, or the stage's own, kept before it is handed on.</summary>
    public async Task<T> KeepAsync<T>(string sha256, Stage stage, Func<Task<T>> work, CancellationToken cancellation = default)
    {
        var place = PlaceOf(sha256, stage);
        if (await FindAsync<T>(place, cancellation) is { } kept)
            return kept;
        var made = await work();
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var draft = $"{place}.{Guid.NewGuid():N}.draft";
        await using (var packed = new GZipStream(File.Create(draft), CompressionLevel.Fastest))
            await JsonSerializer.SerializeAsync(packed, made, cancellationToken: cancellation);
        File.Move(draft, place, overwrite: true);
        return made;
    }

    /// <summary>Clears what was kept of a document that has ended.</summary>
    public void Clear(string sha256)
    {
        if (Directory.Exists(FolderOf(sha256)))
            Directory.Delete(FolderOf(sha256), recursive: true);
    }

    private static async Task<T?> FindAsync<T>(string place, CancellationToken cancellation)
    {
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

    private string PlaceOf(string sha256, Stage stage) => Path.Combine(FolderOf(sha256), $"{stage}.{Build}.json.gz");

    private string FolderOf(string sha256) => Path.Combine(folder, sha256);
}
