using System.Globalization;
using Quartz;

namespace Ingest.Pipeline.Jobs;

/// <summary>One drop's turn in the queue. It may come twice, or too late: what is to be done is asked of the ledger.</summary>
internal sealed class ReadJob(ReadJob.Work work) : IJob
{
    public const string Key = "drop";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellation) =>
        await work.Read(long.Parse(context.MergedJobDataMap.GetString(Key)!, CultureInfo.InvariantCulture));

    /// <summary>What a turn does, handed in by whoever opened the queue.</summary>
    internal sealed record Work(Func<long, Task> Read);
}
