using BenchmarkDotNet.Attributes;
using Ingest.Model;
using Ingest.Reading.Layout;

namespace Ingest.Benchmarks;

/// <summary>From words to what a person reads, without any engine.</summary>
[MemoryDiagnoser]
public class LayoutBenchmarks
{
    private readonly LayoutStage _layout = new();
    private ExtractedFile _extracted = null!;

    [Params(10, 300)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Make() => _extracted = MadeTreaty.Create(Pages);

    [Benchmark]
    public Document Arrange() => _layout.Arrange(MadeTreaty.File, _extracted);
}
