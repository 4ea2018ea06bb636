using Ingest.Model;
using Ingest.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Ingest.Pipeline.Jobs;

/// <summary>
/// The queue of drops to be read: one Quartz job a drop, in a database of its own. It holds nothing that the ledger
/// does not: it may be lost or stale at any time, and is filled again from the ledger at the start and at every sweep.
/// </summary>
public sealed class JobQueue : IAsyncDisposable
{
    private const string Group = "read";
    private readonly ServiceProvider _parts;
    private readonly IScheduler _scheduler;
    private readonly TimeProvider _clock;
    private bool _running;

    private JobQueue(ServiceProvider parts, IScheduler scheduler, TimeProvider clock) => (_parts, _scheduler, _clock) = (parts, scheduler, clock);

    /// <summary>Opens the queue; a file that is damaged is begun anew.</summary>
    /// <param name="file">Its own database file.</param>
    /// <param name="read">Reads the drop of this number, as far as it still needs reading.</param>
    internal static async Task<JobQueue> OpenAsync(string file, int width, Func<long, Task> read, TimeProvider clock, ILoggerFactory logs)
    {
        var parts = new ServiceCollection()
            .AddSingleton(logs)
            .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddSingleton(new ReadJob.Work(read))
            .AddQuartz(quartz =>
            {
                quartz.UseDefaultThreadPool(width);
                quartz.UsePersistentStore(store =>
                {
                    var (provider, connection) = Database.Foreign(file);
                    store.UseSqlite(provider, connection);
                    store.ProvisionSchema();
                });
            })
            .BuildServiceProvider();
        return new JobQueue(parts, await parts.GetRequiredService<ISchedulerFactory>().GetScheduler(), clock);
    }

    /// <summary>Keeps the queue running, or begins nothing new while what is being read goes on.</summary>
    public async Task KeepAsync(bool running)
    {
        if (running == _running)
            return;
        if (running)
            await _scheduler.Start();
        else
            await _scheduler.Standby();
        _running = running;
    }

    /// <summary>Puts a drop into the queue, at once or not before its moment; a drop that is queued already moves to that moment.</summary>
    public async Task AddAsync(Drop drop)
    {
        var name = drop.Id.ToString("D10", null);
        var job = JobBuilder.Create<ReadJob>().WithIdentity(name, Group).UsingJobData(ReadJob.Key, name).Build();
        var trigger = TriggerBuilder.Create().WithIdentity(name, Group).StartAt(drop.NotBefore ?? _clock.GetUtcNow()).Build();
        await _scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true });
    }

    /// <summary>Forgets everything; the ledger knows it all.</summary>
    public async Task ClearAsync() => await _scheduler.DeleteJobs(GroupMatcher<JobKey>.GroupEquals(Group));

    public async ValueTask DisposeAsync()
    {
        await _scheduler.Shutdown(waitForJobsToComplete: true);
        await _parts.DisposeAsync();
    }
}
