using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Jobs;

/// <summary>The job engines this was built with; the first runs the jobs.</summary>
internal static class JobQueues
{
    /// <summary>Opens a queue.</summary>
    /// <param name="file">Its own database file.</param>
    /// <param name="read">Reads the drop of this number, as far as it still needs reading.</param>
    public delegate Task<IJobQueue> Opener(string file, int width, Func<long, Task> read, TimeProvider clock, ILoggerFactory logs);

    public static IReadOnlyList<(string Library, Opener OpenAsync)> Built { get; } =
    [
#if NAMED_STACK
        ("Hangfire", HangfireQueue.OpenAsync),
#endif
        ("Quartz", QuartzQueue.OpenAsync),
    ];
}
