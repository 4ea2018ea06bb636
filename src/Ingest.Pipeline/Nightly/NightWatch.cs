using Ingest.Pipeline.Intake;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Nightly;

/// <summary>Waits for the night, also over a machine that slept or a service that was off, and runs it once.</summary>
public sealed class NightWatch(NightOptions options, NightRun run, NightStore nights, Lease lease, TimeProvider clock, ILogger<NightWatch> log)
{
    /// <summary>The longest sleep: a clock that was set, or a machine that slept, is noticed within this time.</summary>
    private static readonly TimeSpan Nap = TimeSpan.FromMinutes(1);

    private readonly NightSchedule? _schedule = options.Cron.Length > 0 ? new NightSchedule(options) : null;

    /// <summary>When the next run comes; null where none is planned.</summary>
    public DateTimeOffset? Next => _schedule?.After(clock.GetUtcNow());

    public async Task RunAsync(CancellationToken cancellation)
    {
        while (_schedule is not null)
        {
            try
            {
                await LookAsync(cancellation);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "The nightly run could not be begun or ended; it is tried again");
            }

            await Task.Delay(Nap, cancellation);
        }
    }

    /// <summary>Runs the night if it is due.</summary>
    /// <returns>The moment that was answered; null where none was due, or another process answers it.</returns>
    public async Task<DateTimeOffset?> LookAsync(CancellationToken cancellation = default)
    {
        if (nights.LastDue() is not { } last)
        {
            nights.CountFrom(clock.GetUtcNow());
            return null;
        }

        return _schedule?.Due(last, clock.GetUtcNow()) is { } due && await RunAsync(due, cancellation) ? due : null;
    }

    /// <summary>Runs a night now, whatever the schedule says; false where one is under way.</summary>
    public Task<bool> RunNowAsync(CancellationToken cancellation = default) => RunAsync(clock.GetUtcNow(), cancellation);

    private async Task<bool> RunAsync(DateTimeOffset due, CancellationToken cancellation)
    {
        if (!nights.Begin(due, lease.Owner, lease.IsAlive))
            return false;
        var report = await run.RunAsync(due, cancellation);
        nights.End(due, report.Well, report.Text);
        log.LogInformation("The night of {Due} ended {How}", due, report.Well ? "well" : "with faults");
        return true;
    }
}
