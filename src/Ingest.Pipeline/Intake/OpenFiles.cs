namespace Ingest.Pipeline.Intake;

/// <summary>
/// Which files some program still writes to. Linux tells it in <c>/proc</c> for the processes of this user (all of them, as root);
/// Windows, Samba and careful programs lock what they write, which opening it for ourselves alone brings to light.
/// </summary>
internal sealed class OpenFiles
{
    private readonly HashSet<string> _written = new(StringComparer.Ordinal);

    /// <summary>A picture of this moment; taken once for a whole scan.</summary>
    public static OpenFiles Now()
    {
        var files = new OpenFiles();
        if (OperatingSystem.IsLinux())
        {
            foreach (var process in Directory.EnumerateDirectories("/proc").Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0])))
                files.Read(process);
        }

        return files;
    }

    public bool Written(string path) => _written.Contains(path) || IsLocked(path);

    private void Read(string process)
    {
        try
        {
            foreach (var descriptor in new DirectoryInfo(Path.Combine(process, "fd")).EnumerateFileSystemInfos())
            {
                if (descriptor.LinkTarget is ['/', ..] target && !target.StartsWith("/dev/", StringComparison.Ordinal) && Writes(process, descriptor.Name))
                    _written.Add(target);
            }
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // The process ended while we looked, or belongs to someone else.
        }
    }

    /// <summary>The last octal digit of the flags is the access mode: 0 reads, 1 writes, 2 does both (open(2)).</summary>
    private static bool Writes(string process, string descriptor)
    {
        var flags = File.ReadLines(Path.Combine(process, "fdinfo", descriptor)).FirstOrDefault(line => line.StartsWith("flags:", StringComparison.Ordinal));
        return flags is [.., '1' or '2'];
    }

    private static bool IsLocked(string path)
    {
        try
        {
            using var alone = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.None);
            return false;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
        catch (IOException)
        {
            return true;
        }
        catch (UnauthorizedAccessException)
        {
            // Not ours to read: that is for the door to say.
            return false;
        }
    }
}
