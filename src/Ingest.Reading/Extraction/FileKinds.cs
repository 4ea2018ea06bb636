using Ingest.Model;

namespace Ingest.Reading.Extraction;

/// <summary>Tells a file's kind from its first bytes.</summary>
internal static class FileKinds
{
    /// <summary>Bytes; a PDF's mark may stand behind rubbish, readers look this far.</summary>
    private const int Look = 1024;

    public static async Task<FileKind> OfAsync(SourceFile file, CancellationToken cancellation)
    {
        var head = new byte[Look];
        try
        {
            await using var stream = File.OpenRead(file.Path);
            var length = await stream.ReadAtLeastAsync(head, Look, throwOnEndOfStream: false, cancellation);
            if (length == 0)
                throw ReadingFault.Empty(file);
            return head.AsSpan(0, length).IndexOf("%PDF-"u8) >= 0 ? FileKind.Pdf : FileKind.Unknown;
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw ReadingFault.Unreadable(file);
        }
    }
}
