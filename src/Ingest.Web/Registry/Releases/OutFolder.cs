using Ingest.Model;

namespace Ingest.Web.Registry.Releases;

/// <summary>A folder of the asker's that a release is put into.</summary>
public sealed record OutFolder(string Path)
{
    /// <exception cref="IngestException">There is something in it already.</exception>
    public static OutFolder At(string path) => !Directory.Exists(path) || !Directory.EnumerateFileSystemEntries(path).Any()
        ? new OutFolder(System.IO.Path.GetFullPath(path))
        : throw new IngestException($"{path} is not empty.", "Name a new folder; a release overwrites nothing.");

    public void Fill(string from)
    {
        Directory.CreateDirectory(Path);
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
    }
}
