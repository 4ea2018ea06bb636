using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Nightly;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Jobs;

/// <summary>Everything that goes on by itself while <c>ingest serve</c> runs: the watch folder, the jobs, the sweeps, the nights.</summary>
public sealed class Keeper(JobEngine engine, Inbox inbox, InboxWatch watch, NightWatch night, Vault vault, DataFolder folder, JobOptions options, ILogger<Keeper> log)
{
    /// <summary>A copy into the vault that is older than this belongs to a dead process: no copy takes an hour.</summary>
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    /// <summary>Runs until it is told to stop, then stops in good order.</summary>
    /// <exception cref="IngestException">Another process keeps this data folder, or the watch folder cannot be used.</exception>
    public async Task RunAsync(CancellationToken cancellation)
    {
        using var alone = KeepAlone();
        inbox.Prepare();
        await engine.StartAsync(cancellation);
        log.LogInformation("Watching {Folder}", inbox.Place);
        try
        {
            await Task.WhenAll(watch.RunAsync(engine.AddAsync, cancellation), SweepAsync(cancellation), night.RunAsync(cancellation));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            log.LogInformation("Stopping: {Running} documents in hand", engine.Running.Count);
        }
        finally
        {
            await engine.StopAsync();
        }
    }

    private async Task SweepAsync(CancellationToken cancellation)
    {
        while (true)
        {
            await Task.Delay(TimeSpan.FromSeconds(options.SweepSeconds), cancellation);
            try
            {
                await engine.SweepAsync(cancellation);
                vault.Sweep(Abandoned);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                log.LogError(fault, "A sweep failed and comes again");
            }
        }
    }

    /// <summary>Two keepers of one folder would each read everything: the lock is given up by the system when the process ends.</summary>
    private FileStream KeepAlone()
    {
        try
        {
            Directory.CreateDirectory(folder.Leases);
            return new FileStream(Path.Combine(folder.Leases, "serve.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException fault)
        {
            throw new IngestException($"Another ingest serve keeps {folder.Root}.", "Stop that one first, or name another folder with --data.", fault);
        }
    }
}
