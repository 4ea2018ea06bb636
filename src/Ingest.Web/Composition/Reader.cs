using System.Security.Cryptography;
using Ingest.Model;
using Ingest.Reading.Extraction;
using Ingest.Reading.Layout;

namespace Ingest.Web.Composition;

/// <summary>Reads one file where it lies, without taking it in.</summary>
public sealed class Reader(Settings settings)
{
    public async Task<Document> ReadAsync(string path, CancellationToken cancellation)
    {
        var file = await IdentifyAsync(path, cancellation);
        var extracted = await new ExtractionStage(settings.Reading).ExtractAsync(file, cancellation);
        return new LayoutStage().Arrange(file, extracted);
    }

    /// <summary>The document written out in reading order, page furniture left out.</summary>
    public static void WriteText(Document document, TextWriter writer) => DocumentText.WriteText(document, writer);

    public static void WriteMarkdown(Document document, TextWriter writer) => DocumentText.WriteMarkdown(document, writer);

    private static async Task<SourceFile> IdentifyAsync(string path, CancellationToken cancellation)
    {
        try
        {
            await using var stream = File.OpenRead(path);
            var hash = await SHA256.HashDataAsync(stream, cancellation);
            return new SourceFile(Convert.ToHexStringLower(hash), Path.GetFullPath(path), Path.GetFileName(path), stream.Length);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new IngestException($"{path} does not exist.", "Check the path; quote it if it holds spaces.", fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new IngestException(
                Directory.Exists(path) ? $"{path} is a folder." : $"{path} may not be read by this user.",
                Directory.Exists(path) ? "Name one file; ingest run takes folders." : "Change its permissions, e.g. chmod u+r, or run as its owner.",
                fault);
        }
    }
}
