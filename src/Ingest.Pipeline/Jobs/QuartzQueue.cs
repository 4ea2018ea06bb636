using Ingest.Model;
using Ingest.Pipeline.Nightly;
using Ingest.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Ingest.Pipeline.Jobs;

/// <summary>Quartz's queue on its own SQLite store: one job a drop.</summary>
internal sealed class QuartzQueue : IJobQueue
{
    private const string Group = "read";
    private readonly ServiceProvider _parts;
    private readonly IScheduler _scheduler;
    private readonly TimeProvider _clock;
    private bool _running;

    private QuartzQueue(ServiceProvider parts, IScheduler scheduler, TimeProvider clock) => (_parts, _scheduler, _clock) = (parts, scheduler, clock);

    /// <summary>Opens the queue; a file that is damaged is begun anew.</summary>
    /// <param name="file">Its own database file.</param>
    /// <param name="read">Reads the drop of this number, as far as it still needs reading.</param>
    public static async Task<IJobQueue> OpenAsync(string file, int width, Func<long, Task> read, TimeProvider clock, ILoggerFactory logs)
    {
        ForeignDatabase.DiscardDamaged(file);
        var parts = new ServiceCollection()
            .AddSingleton(logs)
            .AddSingleton(typeof(ILogger<>), typeof(Logger<>))
            .AddSingleton(new ReadJob.Work(read))
            .AddQuartz(quartz =>
            {
                quartz.UseDefaultThreadPool(width);
                quartz.UsePersistentStore(store =>
                {
                    var (provider, connection) = ForeignDatabase.Reach(file);
                    store.UseSqlite(provider, connection);
                    store.ProvisionSchema();
                });
            })
            .BuildServiceProvider();
        return new QuartzQueue(parts, await parts.GetRequiredService<ISchedulerFactory>().GetScheduler(), clock);
    }

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

    public async Task AddAsync(Drop drop)
    {
        var name = drop.Id.ToString("D10", null);
        var job = JobBuilder.Create<ReadJob>().WithIdentity(name, Group).UsingJobData(ReadJob.Key, name).Build();
        var trigger = TriggerBuilder.Create().WithIdentity(name, Group).StartAt(drop.NotBefore ?? _clock.GetUtcNow()).Build();
        await _scheduler.ScheduleJob(job, [trigger], new ScheduleJobOptions { Replace = true });
    }

    public async Task ClearAsync() => await _scheduler.DeleteJobs(GroupMatcher<JobKey>.GroupEquals(Group));

    /// <summary>The watch wakes by itself: a cron trigger of Quartz's knows nothing of a night that was missed.</summary>
    public Task KeepNightsAsync(NightWatch night, CancellationToken cancellation) => night.RunAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await _scheduler.Shutdown(waitForJobsToComplete: true);
        await _parts.DisposeAsync();
    }
}
