using System.Diagnostics;
using BenchmarkDotNet.Attributes;
using Ingest.Model;
using Ingest.Reading;
using Ingest.Reading.Extraction;

namespace Ingest.Benchmarks;

/// <summary>One real PDF of the corpus through the engine in its sandbox, beside the bare engine printing plain text.</summary>
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private SourceFile _file = null!;

    [GlobalSetup]
    public void Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Ingest.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("Ingest.sln is not above the benchmarks.");
        var pdf = Path.Combine(folder.FullName, "corpus", "treaty-en-fin-nld-cooperation", "document.pdf");
        _file = MadeTreaty.File with { Path = pdf, Bytes = new FileInfo(pdf).Length };
    }

    [Benchmark]
    public Task<ExtractedFile> Extract() => new ExtractionStage(new ReadingOptions()).ExtractAsync(_file);

    [Benchmark(Baseline = true)]
    public int Pdftotext()
    {
        using var process = Process.Start("pdftotext", [_file.Path, "/dev/null"]);
        process.WaitForExit();
        return process.ExitCode;
    }
}
