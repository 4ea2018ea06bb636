using System.Diagnostics;
using System.Globalization;
using System.Xml;
using Ingest.Model;

namespace Ingest.Reading.Extraction;

/// <summary>From a file's bytes to its pages of words.</summary>
public sealed class ExtractionStage(ReadingOptions options)
{
    public async Task<ExtractedFile> ExtractAsync(SourceFile file, CancellationToken cancellation = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(options.TimeoutSeconds));
        using var process = Process.Start(new ProcessStartInfo("pdftotext", ["-bbox-layout", file.Path, "-"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        try
        {
            var pages = await ReadPagesAsync(process.StandardOutput, limit.Token);
            await process.WaitForExitAsync(limit.Token);
            if (process.ExitCode != 0)
                throw new IngestException($"{file.Name} could not be read as a PDF.", "Open it in a PDF reader, save it again, and drop the new copy.");
            return new ExtractedFile("poppler", pages, []);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    private static async Task<IReadOnlyList<Page>> ReadPagesAsync(TextReader output, CancellationToken cancellation)
    {
        using var xml = XmlReader.Create(output, new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Ignore, CheckCharacters = false });
        var pages = new List<Page>();
        var words = new List<Word>();
        float width = 0, height = 0;
        while (await xml.ReadAsync())
        {
            cancellation.ThrowIfCancellationRequested();
            if (xml is { NodeType: XmlNodeType.Element, Name: "page" })
                (width, height, words) = (Number(xml, "width"), Number(xml, "height"), []);
            else if (xml is { NodeType: XmlNodeType.EndElement, Name: "page" })
                pages.Add(ToPage(pages.Count + 1, width, height, words));
            else if (xml is { NodeType: XmlNodeType.Element, Name: "word" })
            {
                var box = new Box(Number(xml, "xMin"), Number(xml, "yMin"), Number(xml, "xMax"), Number(xml, "yMax"));
                words.Add(new Word(await xml.ReadElementContentAsStringAsync(), box, words.Count));
            }
        }

        return pages;
    }

    private static Page ToPage(int number, float width, float height, IReadOnlyList<Word> words) => new()
    {
        Number = number,
        Width = width,
        Height = height,
        Words = words,
        Verdict = words.Count == 0 ? Verdict.Blank : Verdict.Readable,
        Figures = new PageFigures(words.Sum(word => word.Text.Length), 1, 1, 0, 0, null),
    };

    private static float Number(XmlReader xml, string name) => float.Parse(xml.GetAttribute(name)!, CultureInfo.InvariantCulture);
}
