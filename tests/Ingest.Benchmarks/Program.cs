using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Ingest.Benchmarks;

// dotnet run -c Release --project tests/Ingest.Benchmarks -- --filter '*'
// In this process: a project made by the tool would not know the house's build settings, and would want the network.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(MadeTreaty).Assembly).Run(args, config);
