namespace Ingest.Pipeline.Intake;

/// <summary>Whether a file looks whole: a PDF has its mark near the head and its end mark near the tail.</summary>
internal static class Wholeness
{
    /// <summary>Bytes at either end in which readers look for the marks (ISO 32000-1, implementation notes H.3).</summary>
    private const int Reach = 1024;

    /// <summary>True also for anything that is no PDF: what it is, and whether it can be read, is not for us to say.</summary>
    public static bool Seems(string path)
    {
        try
        {
            using var file = File.Open(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            if (file.Length == 0)
                return false;
            Span<byte> window = stackalloc byte[Reach];
            var head = window[..file.ReadAtLeast(window, Reach, throwOnEndOfStream: false)];
            if (head.IndexOf("%PDF-"u8) < 0)
                return true;
            file.Seek(-Math.Min(Reach, file.Length), SeekOrigin.End);
            var tail = window[..file.ReadAtLeast(window, (int)Math.Min(Reach, file.Length), throwOnEndOfStream: false)];
            return tail.IndexOf("%%EOF"u8) >= 0;
        }
        catch (Exception closed) when (closed is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }
}
