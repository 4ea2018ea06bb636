using System.Text;
using Ingest.Model;
using Ingest.Reading.Extraction.Texts;

namespace Ingest.Reading.Extraction;

/// <summary>Tells a file's kind from its first bytes.</summary>
internal static class FileKinds
{
    /// <summary>Bytes; a PDF's mark may stand behind a kilobyte of rubbish, a web page's behind comments.</summary>
    private const int Look = 4096, PdfLook = 1024;

    private static readonly string[] HtmlMarks = ["<!doctype html", "<html", "<head", "<body"];

    public static async Task<FileKind> OfAsync(SourceFile file, CancellationToken cancellation)
    {
        var head = new byte[Look];
        try
        {
            await using var stream = File.OpenRead(file.Path);
            var length = await stream.ReadAtLeastAsync(head, Look, throwOnEndOfStream: false, cancellation);
            if (length == 0)
                throw ReadingFault.Empty(file);
            return Of(head.AsSpan(0, length), file.Name);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw ReadingFault.Unreadable(file);
        }
    }

    private static FileKind Of(ReadOnlySpan<byte> head, string name)
    {
        if (head[..Math.Min(head.Length, PdfLook)].IndexOf("%PDF-"u8) >= 0)
            return FileKind.Pdf;
        // A download that failed is often an error page, saved under the name of the treaty.
        if (name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
            return FileKind.Unknown;
        if (head.StartsWith("PK\x03\x04"u8))
            return FileKind.Docx;
        if (!PlainText.IsText(head))
            return FileKind.Unknown;
        var text = PlainText.Decode(head.ToArray()).TrimStart();
        return text.StartsWith('<') && HtmlMarks.Any(mark => text.Contains(mark, StringComparison.OrdinalIgnoreCase)) ? FileKind.Html : FileKind.Text;
    }
}
