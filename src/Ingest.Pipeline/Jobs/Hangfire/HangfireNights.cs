using Hangfire;
using Hangfire.Common;
using Hangfire.Storage.SQLite;
using Ingest.Pipeline.Nightly;

namespace Ingest.Pipeline.Jobs;

/// <summary>
/// The nightly run as a recurring job. It comes every minute and asks whether the night is due, because Hangfire's own reading of a
/// cron expression would run a night twice, or an hour off, where clocks change; a server of its own lets nights go on while reading is paused.
/// </summary>
public sealed class HangfireNights(NightWatch night, CancellationToken stop)
{
    private const string Name = "nightly-run", Queue = "night";

    public static async Task KeepAsync(SQLiteStorage storage, NightWatch night, CancellationToken stop)
    {
        if (night.Next is null)
            return;
        var calendar = new RecurringJobManager(storage);
        calendar.AddOrUpdate(Name, Job.FromExpression<HangfireNights>(nights => nights.LookAsync(), Queue), Cron.Minutely());
        // A night that was missed while nobody served.
        calendar.Trigger(Name);
        var options = new BackgroundJobServerOptions
        {
            Queues = [Queue],
            // One runs the night, one goes on looking and finds that it is in hand.
            WorkerCount = 2,
            Activator = new PartActivator(new HangfireNights(night, stop)),
        };
        using var server = new BackgroundJobServer(options, storage);
        await Task.Delay(Timeout.Infinite, stop);
    }

    /// <summary>A look that fails is Hangfire's to repeat.</summary>
    public Task LookAsync() => night.LookAsync(stop);
}
