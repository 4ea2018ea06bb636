namespace Ingest.Reading.Extraction;

/// <summary>A copy on disk, in a folder only we may enter, that lives as long as one reading.</summary>
internal sealed class MendedFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("ingest-");

    public string Path => System.IO.Path.Combine(_folder.FullName, "mended.pdf");

    public async Task FillAsync(Stream bytes, CancellationToken cancellation)
    {
        await using var copy = File.Create(Path);
        await bytes.CopyToAsync(copy, cancellation);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
