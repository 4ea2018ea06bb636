using BenchmarkDotNet.Attributes;
using Ingest.Agreements;
using Ingest.Model;
using Ingest.Reading.Layout;

namespace Ingest.Benchmarks;

/// <summary>From a document to its candidates, by the rules.</summary>
[MemoryDiagnoser]
public class CodingBenchmarks
{
    private readonly AgreementCoder _coder = new();
    private Document _document = null!;

    [Params(10, 300)]
    public int Pages { get; set; }

    [GlobalSetup]
    public void Make() => _document = new LayoutStage().Arrange(MadeTreaty.File, MadeTreaty.Create(Pages));

    [Benchmark]
    public Coding Code() => _coder.Code(_document);
}
