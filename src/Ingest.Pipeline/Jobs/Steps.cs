using System.Diagnostics;
using Ingest.Model;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Jobs;

/// <summary>
/// Takes a drop from stage to stage. Each is noted in the ledger before it begins, and what it made is kept before the next
/// one begins, so that work cut off anywhere repeats the stage it was in and no other.
/// </summary>
public sealed class Steps(Workbench workbench, DropLedger ledger, TimeProvider clock, ILogger<Steps> log)
{
    /// <summary>What the stage made the last time, or what it makes now.</summary>
    public async Task<T> KeepAsync<T>(Drop drop, Stage stage, Func<Task<T>> work, CancellationToken cancellation = default)
    {
        if (await workbench.FindAsync<T>(drop.Sha256!, stage, cancellation) is { } kept)
            return kept;
        return await DoAsync(drop, stage, async () =>
        {
            var made = await work();
            await workbench.KeepAsync(drop.Sha256!, stage, made, cancellation);
            return made;
        });
    }

    /// <inheritdoc cref="KeepAsync{T}(Drop, Stage, Func{Task{T}}, CancellationToken)"/>
    public Task<T> KeepAsync<T>(Drop drop, Stage stage, Func<T> work, CancellationToken cancellation = default) =>
        KeepAsync(drop, stage, () => Task.FromResult(work()), cancellation);

    /// <summary>To be told of every page of a drop.</summary>
    public PageProgress Progress(Drop drop) => new(ledger, drop, clock);

    /// <summary>The last stage: it changes the records, whole or not at all, and doing it twice does no harm.</summary>
    public Task DoAsync(Drop drop, Stage stage, Action work) => DoAsync(drop, stage, () =>
    {
        work();
        return Task.FromResult(true);
    });

    /// <summary>
    /// Clears what was kept of documents that no longer wait: left by a process that died when it had noted an outcome and not yet tidied up.
    /// </summary>
    public void Tidy() => workbench.ClearAllBut(ledger.Waiting().Select(drop => drop.Sha256 ?? "").ToHashSet());

    private async Task<T> DoAsync<T>(Drop drop, Stage stage, Func<Task<T>> work)
    {
        // Admission has noted the first stage already; a write to the disk saved for every document.
        if (drop.Stage != stage)
            ledger.Reach(drop.Id, stage);
        var watch = Stopwatch.StartNew();
        using var span = Telemetry.Begin(drop, stage);
        var made = await work();
        Telemetry.Kept(span, stage, watch.Elapsed);
        log.LogDebug("Drop {Drop} ({Name}): {Stage} took {Seconds} s", drop.Id, drop.Name, stage, watch.Elapsed.TotalSeconds);
        return made;
    }
}
