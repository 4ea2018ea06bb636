using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Ingest.Benchmarks;

// How fast the records answer is measured over one large database, in percentiles, which BenchmarkDotNet does not do.
if (args is ["records", .. var sizes])
{
    RecordsMeasurement.Run([.. sizes.Select(int.Parse)], Console.Out);
    return;
}

// dotnet run -c Release --project tests/Ingest.Benchmarks -- --filter '*'
// In this process: a project made by the tool would not know the house's build settings, and would want the network.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(MadeTreaty).Assembly).Run(args, config);
