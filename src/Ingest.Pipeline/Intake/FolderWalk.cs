using Ingest.Model;

namespace Ingest.Pipeline.Intake;

/// <summary>The files a person means when she names files and folders: each once, folders whole and in order of their names.</summary>
public static class FolderWalk
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = false, IgnoreInaccessible = false, AttributesToSkip = 0 };

    public static IReadOnlyList<Arrival> Find(IEnumerable<string> paths) =>
        [.. paths.Select(Path.GetFullPath).SelectMany(Walk).DistinctBy(file => file.Path, StringComparer.Ordinal)];

    private static IEnumerable<Arrival> Walk(string path) => Directory.Exists(path) ? Inside(path).Select(file => Look(file) with { Top = path }) : [Look(path)];

    private static IEnumerable<string> Inside(string folder)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos("*", Everything).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (FileNames.IsNoise(entry.Name) || FileNames.IsCompanion(entry.Name))
                continue;
            // A link to a folder may lead in a circle: it is handed on as itself, and refused at the door.
            if (entry is DirectoryInfo { LinkTarget: null })
            {
                foreach (var file in Inside(entry.FullName))
                    yield return file;
            }
            else
            {
                yield return entry.FullName;
            }
        }
    }

    /// <summary>What can be told of a file now.</summary>
    internal static Arrival Look(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new Arrival(path, Via.Run, file.Length, file.LastWriteTimeUtc) : new Arrival(path, Via.Run);
    }
}
