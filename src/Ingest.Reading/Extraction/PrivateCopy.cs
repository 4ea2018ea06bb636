namespace Ingest.Reading.Extraction;

/// <summary>Room for a copy on disk, in a folder only we may enter, that lives as long as one reading.</summary>
internal sealed class PrivateCopy : IDisposable
{
    private DirectoryInfo? _folder;

    public string Path => System.IO.Path.Combine((_folder ??= Directory.CreateTempSubdirectory("ingest-")).FullName, "copy.pdf");

    public async Task FillAsync(Stream bytes, CancellationToken cancellation)
    {
        await using var copy = File.Create(Path);
        await bytes.CopyToAsync(copy, cancellation);
    }

    public void Dispose() => _folder?.Delete(recursive: true);
}
