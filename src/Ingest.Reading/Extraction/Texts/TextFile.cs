using System.Text;
using System.Text.Json;
using Ingest.Model;
using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction.Texts;

/// <summary>The journey of a file that is text already: parsed by a child process, set on pages.</summary>
internal sealed class TextFile(ReadingOptions options)
{
    /// <summary>Megabytes; the longest novels have 4.</summary>
    private const int Largest = 16;

    public async Task<ExtractedFile> ReadAsync(SourceFile file, FileKind kind, CancellationToken cancellation)
    {
        var pages = await SetAsync(file, kind, cancellation);
        return new ExtractedFile($"ingest {kind.ToString().ToLowerInvariant()}", [.. pages.Select(JudgedPage.Of)], [.. pages.SelectMany((page, index) => HiddenText.Remarks(page, index + 1))]);
    }

    /// <summary>The pages before they are judged; also what is drawn for reviewers.</summary>
    public async Task<IReadOnlyList<SeenPage>> SetAsync(SourceFile file, FileKind kind, CancellationToken cancellation)
    {
        if (file.Bytes > Largest * 1024 * 1024)
            throw ReadingFault.TooLarge(file, Largest);
        var sheet = new Typesetting();
        var run = await new EngineRoom(options).RunAsync(TextEngine.Call(file.Path, kind, options), async (output, token) =>
        {
            using var reader = new StreamReader(output, Encoding.UTF8);
            while (await reader.ReadLineAsync(token) is { } line)
            {
                sheet.Add(JsonSerializer.Deserialize(line, ParagraphJson.Default.Paragraph)!);
                if (sheet.Pages > options.MaxPages)
                    throw ReadingFault.TooManyPages(file, options.MaxPages);
            }
        }, cancellation);
        return run switch
        {
            { End: EngineEnd.Well } => sheet.Finish(),
            { End: EngineEnd.GaveUp, ExitCode: TextEngine.OtherArchive } => throw ReadingFault.UnknownType(file),
            { End: EngineEnd.GaveUp, ExitCode: TextEngine.TooLarge } => throw ReadingFault.TooMuchOutput(file, options.OutputMegabytes),
            { End: EngineEnd.GaveUp, ExitCode: TextEngine.OutOfMemory } => throw ReadingFault.Of(file, EngineEnd.OutOfMemory, options),
            _ => throw ReadingFault.Of(file, run.End, options),
        };
    }
}
