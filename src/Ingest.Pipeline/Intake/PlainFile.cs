using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Ingest.Pipeline.Intake;

/// <summary>Tells plain files from pipes, sockets and devices without waiting: opening a pipe the usual way blocks until someone writes.</summary>
internal static partial class PlainFile
{
    /// <summary>O_RDONLY | O_NONBLOCK, which differs between the two families of kernels.</summary>
    private static readonly int OpenWithoutWaiting = OperatingSystem.IsMacOS() ? 0x4 : 0x800;

    /// <exception cref="UnauthorizedAccessException">The file may not be read by this user.</exception>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
            return true;
        using var handle = new SafeFileHandle(Open(path, OpenWithoutWaiting), ownsHandle: true);
        if (handle.IsInvalid)
            throw new UnauthorizedAccessException();
        using var file = new FileStream(handle, FileAccess.Read, bufferSize: 0);
        return file.CanSeek && !path.StartsWith("/dev/", StringComparison.Ordinal);
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);
}
