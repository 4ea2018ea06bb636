using System.Xml;
using Ingest.Model;

namespace Ingest.Reading.Extraction.Texts;

/// <summary>The journey of a file that is text already: decoded, parsed, set on pages.</summary>
internal sealed class TextFile(ReadingOptions options)
{
    /// <summary>Bytes; the longest novels are 4 MB, and these formats are parsed in our own process.</summary>
    private const int Largest = 16;

    public async Task<ExtractedFile> ReadAsync(SourceFile file, FileKind kind, CancellationToken cancellation)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        clock.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        IReadOnlyList<SeenPage> pages;
        try
        {
            pages = await SetAsync(file, kind, clock.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw ReadingFault.TimedOut(file, options.TimeoutSeconds);
        }

        if (pages.Count > options.MaxPages)
            throw ReadingFault.TooManyPages(file, options.MaxPages);
        var judged = pages.Select(JudgedPage.Of).ToList();
        return new ExtractedFile($"ingest {kind.ToString().ToLowerInvariant()}", judged, [.. judged.Where(page => page.Hidden.Count > 0).Select(HiddenText.Remark)]);
    }

    /// <summary>The pages before they are judged; also what is drawn for reviewers.</summary>
    public static async Task<IReadOnlyList<SeenPage>> SetAsync(SourceFile file, FileKind kind, CancellationToken cancellation)
    {
        if (file.Bytes > Largest * 1024 * 1024)
            throw ReadingFault.TooLarge(file, Largest);
        return Typesetting.Set(kind == FileKind.Docx ? Word(file) : await ParseAsync(await File.ReadAllBytesAsync(file.Path, cancellation), kind, cancellation));
    }

    private static async Task<IReadOnlyList<Paragraph>> ParseAsync(byte[] bytes, FileKind kind, CancellationToken cancellation)
    {
        if (kind == FileKind.Html)
            return await HtmlText.ReadAsync(bytes, cancellation);
        var text = PlainText.Decode(bytes);
        return MarkdownText.IsMarkdown(text) ? await MarkdownText.ReadAsync(text, cancellation) : PlainText.Read(text);
    }

    private static IReadOnlyList<Paragraph> Word(SourceFile file)
    {
        try
        {
            return WordText.Read(file.Path) ?? throw ReadingFault.UnknownType(file);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException or Engines.OutputLimitException)
        {
            throw ReadingFault.Damaged(file);
        }
    }
}
