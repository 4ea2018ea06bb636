using System.Runtime.InteropServices;

namespace Ingest.Pipeline.Intake;

/// <summary>A renamed file survives a power cut only once its directory is on the disk too; .NET has no call for that.</summary>
internal static partial class Durable
{
    private const int ReadOnly = 0;

    /// <summary>Best effort: file systems that cannot (some network shares) say so, and there is nothing more to do.</summary>
    public static void Directory(string path)
    {
        if (OperatingSystem.IsWindows())
            return;
        var directory = Open(path, ReadOnly);
        if (directory < 0)
            return;
        _ = Sync(directory);
        _ = Close(directory);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync")]
    private static partial int Sync(int file);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
