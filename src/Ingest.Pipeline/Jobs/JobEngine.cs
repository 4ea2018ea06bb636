using System.Collections.Concurrent;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Jobs;

/// <summary>
/// Reads the drops that wait, for as long as the process lives. The ledger is the truth: at the start and at every sweep
/// the queue is filled from it, with what a dead process left among the rest.
/// </summary>
public sealed class JobEngine(
    DataFolder folder, DropLedger ledger, Attempt attempt, Door door, Departure departure, Lease lease, SwitchStore switches, JobOptions options, TimeProvider clock, ILoggerFactory logs)
    : IAsyncDisposable
{
    internal const string Paused = "paused";

    private readonly ILogger _log = logs.CreateLogger<JobEngine>();
    private readonly ConcurrentDictionary<long, Turn> _turns = new();
    private readonly ConcurrentDictionary<long, bool> _queued = new();
    private CancellationTokenSource _stop = new();
    private JobQueue? _queue;

    /// <summary>The drops in hand now.</summary>
    public IReadOnlyCollection<long> Running => [.. _turns.Keys];

    /// <summary>An operator paused the work.</summary>
    public bool IsPaused => switches.IsOn(Paused);

    public bool IsRunning => _queue is not null;

    /// <summary>Opens the queue, fills it from the ledger and begins, unless an operator paused the work.</summary>
    public async Task StartAsync(CancellationToken cancellation = default)
    {
        _stop = new CancellationTokenSource();
        _queue = await JobQueue.OpenAsync(folder.Jobs, options.Width, TakeTurnAsync, clock, logs);
        await RebuildAsync(cancellation);
        if (!switches.IsOn(Paused))
            await _queue.StartAsync();
    }

    /// <summary>Empties the queue and fills it from the ledger: at the start, and at night, whatever went wrong by day.</summary>
    public async Task RebuildAsync(CancellationToken cancellation = default)
    {
        await Queue.ClearAsync();
        _queued.Clear();
        await SweepAsync(cancellation);
    }

    /// <summary>Queues every drop that waits and that no living process has in hand. May be called at any time, and twice.</summary>
    /// <returns>How many were queued.</returns>
    public async Task<int> SweepAsync(CancellationToken cancellation = default)
    {
        var queued = 0;
        foreach (var drop in ledger.Waiting().Where(drop => !_queued.ContainsKey(drop.Id) && IsOurs(drop)))
        {
            cancellation.ThrowIfCancellationRequested();
            var taken = drop is { Sha256: null, Via: Via.Run } ? await door.TakeInAsync(drop, FolderWalk.Look(drop.Path), at: null, cancellation) : drop;
            if (taken is not { Outcome: Outcome.Waiting, Sha256: not null })
                continue;
            await AddAsync(taken);
            queued++;
        }

        return queued;
    }

    /// <summary>Queues one drop.</summary>
    public async ValueTask AddAsync(Drop drop)
    {
        _queued[drop.Id] = true;
        await Queue.AddAsync(drop);
    }

    /// <summary>Begins no new reading until <see cref="ResumeAsync"/>, also after a restart; what runs goes on to its end.</summary>
    public async Task PauseAsync(string who)
    {
        switches.Turn(Paused, true, who);
        await Queue.StandByAsync();
    }

    public async Task ResumeAsync(string who)
    {
        switches.Turn(Paused, false, who);
        await Queue.StartAsync();
    }

    /// <summary>Gives a drop up, also while it is being read: it ends as quarantined, and may be retried.</summary>
    public Drop? Cancel(long id, string who)
    {
        if (_turns.TryGetValue(id, out var turn))
        {
            turn.GiveUp(who);
            return ledger.Find(id);
        }

        return ledger.Find(id) is { Outcome: Outcome.Waiting } drop && IsOurs(drop) ? GiveUp(drop, who) : ledger.Find(id);
    }

    /// <summary>Reads a drop anew: one that waits at once, one that has ended under a new number.</summary>
    public async Task<Drop?> RetryAsync(long id)
    {
        if (ledger.Find(id) is not { Sha256: not null } drop)
            return null;
        var again = drop.Outcome == Outcome.Waiting ? ledger.Hurry(id) : ledger.Again(id, lease.Owner);
        await AddAsync(again);
        return again;
    }

    /// <summary>Stops in good order: what runs may end within the limit, and is otherwise put back, uncounted.</summary>
    public async Task StopAsync()
    {
        if (_queue is null)
            return;
        await _queue.StandByAsync();
        var limit = clock.GetUtcNow() + TimeSpan.FromSeconds(options.StopSeconds);
        while (!_turns.IsEmpty && clock.GetUtcNow() < limit)
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

    private JobQueue Queue => _queue ?? throw new InvalidOperationException("The engine is not running.");

    private bool IsOurs(Drop drop) => !_turns.ContainsKey(drop.Id) && (drop.Owner is null || drop.Owner == lease.Owner || !lease.IsAlive(drop.Owner));

    private async Task TakeTurnAsync(long id, CancellationToken shutdown)
    {
        using var turn = new Turn(_stop.Token, shutdown);
        _queued.TryRemove(id, out _);
        if (!_turns.TryAdd(id, turn))
            return;
        Drop? left;
        try
        {
            left = await ReadAsync(id, turn);
        }
        finally
        {
            _turns.TryRemove(id, out _);
        }

        if (left is { Outcome: Outcome.Waiting })
            await AddAsync(left);
    }

    /// <summary>The drop as it was left; null where it is not to be queued again now.</summary>
    private async Task<Drop?> ReadAsync(long id, Turn turn)
    {
        try
        {
            return ledger.Find(id) is { Outcome: Outcome.Waiting, Sha256: not null } drop ? await attempt.TryAsync(drop, turn.Token) : null;
        }
        catch (OperationCanceledException) when (turn.Token.IsCancellationRequested)
        {
            return turn.GivenUpBy is { } who ? GiveUp(ledger.Find(id)!, who) : null;
        }
        catch (MissingToolException fault)
        {
            _log.LogError("Drop {Drop} waits: {Reason} {Remedy}", id, fault.Message, fault.Remedy);
            return null;
        }
        catch (Exception fault) when (PassingFault.Find(fault) is not null)
        {
            // Not even the ledger could be written (a full disk). The next sweep finds the drop as it was left.
            _log.LogWarning(fault, "Drop {Drop} waits for the next sweep", id);
            return null;
        }
    }

    private Drop GiveUp(Drop drop, string who)
    {
        var ending = new Ending(Outcome.Quarantined, $"Its reading was given up at the wish of {who}.", "Retry it when it is wanted.");
        if (drop.Sha256 is not null)
            departure.SetAside(drop, ending.Reason, ending.Remedy);
        return ledger.End(drop.Id, ending);
    }
}
