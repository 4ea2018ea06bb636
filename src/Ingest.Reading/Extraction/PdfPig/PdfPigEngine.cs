using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Texts;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction;

/// <summary>
/// PdfPig's text layer, by the same door as poppler's: a confined child process that writes words with boxes. A crafted file can
/// overflow its stack, which nothing in .NET can catch; there it ends the child and nobody else.
/// </summary>
internal sealed class PdfPigEngine(EngineRoom room, ReadingOptions options) : IPdfEngine
{
    /// <summary>The word by which the child knows that it is to read a PDF.</summary>
    public const string Asked = "pdfpig";

    /// <summary>Megabytes of address space; measured: the runtime maps 650 before the first line of a program runs.</summary>
    private const int Runtime = 1024;

    /// <summary>Bytes of address space beyond the heap's limit that the collector needs to say that the limit is reached; 128 MB were too few.</summary>
    private const long Spare = 256L << 20;

    private static readonly string Version = typeof(UglyToad.PdfPig.PdfDocument).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public string Name => $"pdfpig {Version}";

    public async Task<PdfReading> ReadAsync(SourceFile file, OpenPdf pdf, CancellationToken cancellation)
    {
        var opened = await OpensAsync(pdf, cancellation);
        if (opened.End != EngineEnd.Well)
            return new PdfReading(pdf, [], opened);
        var pages = new List<TextLayerPage>();
        var words = new BoxedWords(page =>
        {
            pages.Add(page);
            if (pages.Count > options.MaxPages)
                throw ReadingFault.TooManyPages(file, options.MaxPages);
        });
        var assembly = typeof(PdfPigEngine).Assembly.Location;
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
        // Code and stacks are memory too.
        var heap = (options.MemoryMegabytes * 768L * 1024).ToString("X", CultureInfo.InvariantCulture);
        var call = new EngineCall(Path.Combine(dotnet, "dotnet"), ["exec", assembly, Asked, EngineCall.Input, $"{options.MaxPages + 1}"], pdf.Path)
        {
            // Not an argument: arguments are there for everyone on the machine to read.
            Feed = Encoding.UTF8.GetBytes(pdf.Password ?? ""),
            Program = [dotnet, Path.GetDirectoryName(assembly)!],
            Overhead = Runtime,
            Environment = new Dictionary<string, string>
            {
                ["DOTNET_GCHeapHardLimit"] = heap,
                // Otherwise the collector reserves several times as much, and does not start within the limit; with less it dies without a word.
                ["DOTNET_GCRegionRange"] = ((options.MemoryMegabytes * 768L * 1024) + Spare).ToString("X", CultureInfo.InvariantCulture),
                // Both want to write files, which no engine may.
                ["DOTNET_EnableWriteXorExecute"] = "0",
                ["DOTNET_EnableDiagnostics"] = "0",
                ["DOTNET_TieredPGO"] = "0",
            },
        };
        return new PdfReading(pdf, pages, Judge(await room.RunAsync(call, words.ReadAsync, cancellation)));
    }

    /// <summary>Poppler draws the pages that PdfPig reads, and what is not drawn is not looked at: a file it cannot open is mended first.</summary>
    private async Task<EngineRun> OpensAsync(OpenPdf pdf, CancellationToken cancellation) =>
        await room.RunAsync(new EngineCall("pdfinfo", [.. pdf.Key, EngineCall.Input], pdf.Path), (output, stop) => output.CopyToAsync(Stream.Null, stop), cancellation);

    /// <summary>What .NET's last words mean: its stack traces are full of types named Memory.</summary>
    private static EngineRun Judge(EngineRun run) =>
        run.Errors.Contains("Stack overflow", StringComparison.Ordinal) ? run with { End = EngineEnd.Crashed }
        : run.ExitCode == TextEngine.OutOfMemory ? run with { End = EngineEnd.OutOfMemory }
        : run;
}
