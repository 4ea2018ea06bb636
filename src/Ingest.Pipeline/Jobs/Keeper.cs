using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Nightly;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Jobs;

/// <summary>Everything that goes on by itself while <c>ingest serve</c> runs: the watch folder, the jobs, the sweeps, the nights.</summary>
public sealed class Keeper(JobEngine engine, Steps steps, Operator asked, Inbox inbox, InboxWatch watch, NightWatch night, Vault vault, DataFolder folder, JobOptions options, ILogger<Keeper> log)
{
    /// <summary>A copy into the vault that is older than this belongs to a dead process: no copy takes an hour.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Between two looks at what operators asked for.</summary>
    private static readonly TimeSpan Attention = TimeSpan.FromSeconds(1);

    /// <summary>Runs until it is told to stop, then stops in good order.</summary>
    /// <exception cref="IngestException">Another process keeps this data folder, or the watch folder cannot be used.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var alone = KeepAlone();
        inbox.Prepare();
        steps.Tidy();
        await engine.StartAsync(cancellation);
        log.LogInformation("Watching {Folder}", inbox.Place);
        try
        {
            await Task.WhenAll(watch.RunAsync(engine.AddAsync, cancellation), SweepAsync(cancellation), ObeyAsync(cancellation), engine.KeepNightsAsync(night, cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            log.LogInformation("Stopping: {Running} documents in hand", asked.InHand().Count);
        }
        finally
        {
            await engine.StopAsync();
        }
    }

    private Task SweepAsync(CancellationToken cancellation) => RepeatAsync(TimeSpan.FromSeconds(options.SweepSeconds), "A sweep", async () =>
    {
        await engine.SweepAsync(cancellation);
        vault.Sweep(Abandoned);
    }, cancellation);

    private Task ObeyAsync(CancellationToken cancellation) => RepeatAsync(Attention, "What operators asked for", engine.ObeyAsync, cancellation);

    private async Task RepeatAsync(TimeSpan pause, string what, Func<Task> work, CancellationToken cancellation)
    {
        while (true)
        {
            await Task.Delay(pause, cancellation);
            try
            {
                await work();
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "{What} failed and comes again", what);
            }
        }
    }

    /// <summary>True while some process keeps this folder.</summary>
    public bool IsAtWork
    {
        get
        {
            try
            {
                if (File.Exists(Lock))
                    OpenLock().Dispose();
                return false;
            }
            catch (IOException)
            {
                return true;
            }
        }
    }

    private string Lock => Path.Combine(folder.Leases, "serve.lock");

    /// <summary>Two keepers of one folder would each read everything: the lock is given up by the system when the process ends.</summary>
    private FileStream KeepAlone()
    {
        try
        {
            Directory.CreateDirectory(folder.Leases);
            return OpenLock();
        }
        catch (IOException fault)
        {
            throw new IngestException($"Another ingest serve keeps {folder.Root}.", "Stop that one first, or name another folder with --data.", fault);
        }
    }

    private FileStream OpenLock() => new(Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
}
