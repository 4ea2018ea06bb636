using Ingest.Model;

namespace Ingest.Pipeline.Intake;

/// <summary>The files of the watch folder, its sub-folders as tags; never outside it, never a file its writer has not named yet.</summary>
internal static class InboxWalk
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = true };

    public static IReadOnlyList<Arrival> Find(string top)
    {
        var found = new List<Arrival>();
        Walk(new DirectoryInfo(top), "", found);
        return [.. found.Select(file => file with { Top = top })];
    }

    /// <summary>Why an entry may not be taken, and stays where it is; null for a plain file.</summary>
    public static IngestException? Fault(string path)
    {
        if (new FileInfo(path).LinkTarget is not null)
            return new IngestException($"{Path.GetFileName(path)} is a link; links lead out of the watch folder.", "Put the file itself there.");
        try
        {
            return PlainFile.Is(path) ? null : new IngestException($"{Path.GetFileName(path)} is not a plain file but a pipe, a socket or a device.", "Save the document as a file and put that there.");
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static void Walk(DirectoryInfo folder, string tags, List<Arrival> found)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos("*", Everything).OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            if (FileNames.IsNoise(entry.Name) || FileNames.IsUnfinished(entry.Name) || FileNames.IsCompanion(entry.Name))
                continue;
            if (entry is DirectoryInfo { LinkTarget: null } inner)
                Walk(inner, tags.Length == 0 ? entry.Name : $"{tags}/{entry.Name}", found);
            else if (entry is FileInfo file && file.LinkTarget is null && Size(file) is { } bytes)
                found.Add(new Arrival(file.FullName, Via.Inbox, bytes, file.LastWriteTimeUtc, tags));
            else if (entry.LinkTarget is not null)
                found.Add(new Arrival(entry.FullName, Via.Inbox, 0, null, tags));
        }
    }

    /// <summary>Null where the file went away while we looked.</summary>
    private static long? Size(FileInfo file) => file.Exists ? file.Length : null;
}
