using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Ingest.Benchmarks;

// How fast the records answer is measured over one large database, in percentiles, which BenchmarkDotNet does not do.
// A folder named after the word keeps the database, for the next time or for a server to be measured over it.
if (args is ["records", .. var folder])
{
    RecordsMeasurement.Run(folder.SingleOrDefault(), Console.Out);
    return;
}

// Twenty reviewers at a served desk: the built program, a folder that "records" kept, and documents to read in.
if (args is ["desk", var program, var data, var corpus])
{
    await new DeskMeasurement(program, data, corpus, Console.Out).RunAsync();
    return;
}

// dotnet run -c Release --project tests/Ingest.Benchmarks -- --filter '*'
// In this process: a project made by the tool would not know the house's build settings, and would want the network.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(MadeTreaty).Assembly).Run(args, config);
