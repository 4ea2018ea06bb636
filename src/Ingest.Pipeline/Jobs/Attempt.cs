using System.Diagnostics;
using System.Globalization;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Reading.Extraction;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Jobs;

/// <summary>
/// One try at reading a drop, counted before it begins so that a crash counts. Here, and only here, faults are caught:
/// the document's own end it, the machine's make it wait uncounted, what nobody could look at waits for a person, and ours are tried again until three strikes set it aside.
/// </summary>
public sealed class Attempt(
    IngestPipeline pipeline, Workbench workbench, DropLedger ledger, Departure departure, Lease lease, JobOptions options, TimeProvider clock, ILogger<Attempt> log)
{
    /// <summary>A crash of the engine may be the machine's doing (memory taken away, a child killed), so it is tried again like our own faults.</summary>
    private const string EngineCrash = "crashed";

    /// <summary>Longer than anyone waits: it goes on when a person retries it or brings it again, or with the next nightly run.</summary>
    private static readonly TimeSpan UntilAPerson = TimeSpan.FromDays(36_500);

    /// <summary>The drop as it stands after the try: ended, or waiting with the reason why.</summary>
    public async Task<Drop> TryAsync(Drop drop, CancellationToken cancellation = default)
    {
        var watch = Stopwatch.StartNew();
        using var span = Telemetry.BeginRead(drop);
        try
        {
            if (drop.Attempts >= options.Strikes)
                return End(drop, watch, ThreeStrikes(drop));
            drop = ledger.Begin(drop.Id, lease.Owner);
            return drop.Outcome == Outcome.Waiting ? End(drop, watch, await pipeline.ReadAsync(drop, cancellation)) : drop;
        }
        catch (IngestException fault) when (fault.Code == ReadingFault.Unseen)
        {
            // Nothing may pass that nobody looked at, and nothing says that the document is at fault.
            return ledger.PutBack(drop.Id, fault.Message, fault.Remedy, clock.GetUtcNow() + UntilAPerson, forgive: true);
        }
        catch (IngestException fault) when (fault.Code != EngineCrash || drop.Attempts >= options.Strikes)
        {
            return End(drop, watch, new Ending(Outcome.Quarantined, fault.Message, fault.Remedy));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            ledger.PutBack(drop.Id, "Its reading was stopped.", "It goes on with the next run.", null, forgive: true);
            throw;
        }
        catch (MissingToolException fault)
        {
            ledger.PutBack(drop.Id, fault.Message, fault.Remedy, clock.GetUtcNow() + TimeSpan.FromSeconds(options.SweepSeconds), forgive: true);
            throw;
        }
        catch (Exception fault) when (PassingFault.Find(fault) is { } passing)
        {
            log.LogWarning(fault, "Drop {Drop} ({Name}) waits in {Stage}: {Reason}", drop.Id, drop.Name, StageOf(drop), passing.Reason);
            return ledger.PutBack(drop.Id, passing.Reason, passing.Remedy, clock.GetUtcNow() + Wait(drop.Attempts), forgive: true);
        }
        catch (Exception fault)
        {
            log.LogError(fault, "Drop {Drop} ({Name}) failed in {Stage} at attempt {Attempt}", drop.Id, drop.Name, StageOf(drop), drop.Attempts);
            if (drop.Attempts >= options.Strikes)
                return End(drop, watch, ThreeStrikes(drop, fault));
            return ledger.PutBack(drop.Id, $"Attempt {Number(drop.Attempts)} failed: {fault.Message}", "It is tried again by itself.", clock.GetUtcNow() + Wait(drop.Attempts), forgive: false);
        }
    }

    private Drop End(Drop drop, Stopwatch watch, Ending ending)
    {
        if (ending.Outcome == Outcome.Quarantined)
            departure.SetAside(drop, ending.Reason, ending.Remedy);
        var ended = ledger.End(drop.Id, ending with { Seconds = Math.Round(watch.Elapsed.TotalSeconds, 3) });
        workbench.Clear(drop.Sha256!);
        Telemetry.Ended(ended);
        log.LogInformation("Drop {Drop} ({Name}) ended as {Outcome} with {Candidates} candidates in {Seconds} s", ended.Id, ended.Name, ended.Outcome, ended.Candidates, ended.Seconds);
        return ended;
    }

    private static Ending ThreeStrikes(Drop drop, Exception? fault = null) => new(
        Outcome.Quarantined,
        fault is null
            ? $"Its reading was begun {Number(drop.Attempts)} times and each time the program was cut off before the end."
            : $"Its reading failed {Number(drop.Attempts)} times, the last time with: {fault.Message}",
        "Open it in a PDF reader and save it again, then drop the new copy; or drop this one again to retry.");

    /// <summary>The stage it has come to, as the ledger has it.</summary>
    private Stage StageOf(Drop drop) => ledger.Find(drop.Id)?.Stage ?? drop.Stage;

    private TimeSpan Wait(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(options.LongestWaitSeconds, options.FirstWaitSeconds * Math.Pow(4, Math.Max(0, attempts - 1))));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
