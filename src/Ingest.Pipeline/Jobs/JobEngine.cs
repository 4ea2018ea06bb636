using System.Collections.Concurrent;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Nightly;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Jobs;

/// <summary>
/// Reads the drops that wait, for as long as the process lives. The ledger is the truth: at the start and at every sweep
/// the queue is filled from it, with what a dead process left among the rest.
/// </summary>
public sealed class JobEngine(
    DataFolder folder, DropLedger ledger, WishLedger wishes, Operator asked, Turns turns, Door door, Lease lease, JobOptions options, TimeProvider clock, ILoggerFactory logs)
    : IAsyncDisposable
{
    /// <summary>The library that keeps the queue.</summary>
    public static string Library => JobQueues.Built[0].Library;

    /// <summary>What lies in the queue, and until when it waits there.</summary>
    private readonly ConcurrentDictionary<long, DateTimeOffset?> _queued = new();
    private CancellationTokenSource _stop = new();
    private IJobQueue? _queue;

    public bool IsRunning => _queue is not null;

    /// <summary>Opens the queue, fills it from the ledger and begins, unless an operator paused the work.</summary>
    public async Task StartAsync(CancellationToken cancellation = default)
    {
        _stop = new CancellationTokenSource();
        _queue = await JobQueues.Built[0].OpenAsync(folder.Jobs, options.Width, TakeTurnAsync, clock, logs);
        await RebuildAsync(cancellation);
        await ObeyAsync();
    }

    /// <summary>Empties the queue and fills it from the ledger: at the start, and at night, whatever went wrong by day.</summary>
    public async Task RebuildAsync(CancellationToken cancellation = default)
    {
        await Queue.ClearAsync();
        _queued.Clear();
        await SweepAsync(cancellation);
    }

    /// <summary>Queues every drop that waits and that no living process has in hand. May be called at any time, and twice.</summary>
    public async Task SweepAsync(CancellationToken cancellation = default)
    {
        foreach (var drop in ledger.Waiting().Where(drop => !_queued.ContainsKey(drop.Id) && IsOurs(drop)))
        {
            cancellation.ThrowIfCancellationRequested();
            var taken = drop is { Sha256: null, Via: Via.Run } ? await door.TakeInAsync(drop, FolderWalk.Look(drop.Path), at: null, cancellation) : drop;
            if (taken is { Outcome: Outcome.Waiting, Sha256: not null })
                await AddAsync(taken);
        }
    }

    /// <summary>Does what people asked for since the last time, on a page or in another process.</summary>
    public async Task ObeyAsync()
    {
        await Queue.KeepAsync(running: !asked.IsPaused);
        foreach (var drop in wishes.Open())
        {
            if (drop.CancelledBy.Length > 0 && IsOurs(drop))
                asked.GiveUp(drop);
            else if (drop.CancelledBy.Length > 0)
                turns.GiveUp(drop.Id);
            else if (!turns.Has(drop.Id) && (!_queued.TryGetValue(drop.Id, out var until) || until != drop.NotBefore))
                await AddAsync(drop);
        }
    }

    /// <summary>Queues one drop.</summary>
    public async ValueTask AddAsync(Drop drop)
    {
        _queued[drop.Id] = drop.NotBefore;
        await Queue.AddAsync(drop);
    }

    /// <summary>Lets the nightly run come when it is due, until cancelled.</summary>
    public Task KeepNightsAsync(NightWatch night, CancellationToken cancellation) => Queue.KeepNightsAsync(night, cancellation);

    /// <summary>Stops in good order: what is being read may end within the limit, and is otherwise put back, uncounted.</summary>
    public async Task StopAsync()
    {
        if (_queue is null)
            return;
        await _queue.KeepAsync(running: false);
        var limit = clock.GetUtcNow() + TimeSpan.FromSeconds(options.StopSeconds);
        while (!turns.IsEmpty && clock.GetUtcNow() < limit)
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        await _stop.CancelAsync();
        await _queue.DisposeAsync();
        _queue = null;
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        _stop.Dispose();
    }

    private IJobQueue Queue => _queue ?? throw new InvalidOperationException("The engine is not running.");

    private bool IsOurs(Drop drop) => !turns.Has(drop.Id) && (drop.Owner is null || drop.Owner == lease.Owner || !lease.IsAlive(drop.Owner));

    private async Task TakeTurnAsync(long id)
    {
        _queued.TryRemove(id, out _);
        if (await turns.TakeAsync(id, _stop.Token) is { } left)
            await AddAsync(left);
    }
}
