using System.Collections.Concurrent;
using Ingest.Model;
using Ingest.Storage;
using Microsoft.Extensions.Logging;

namespace Ingest.Pipeline.Jobs;

/// <summary>The drops this process has in hand: each is read once at a time, and can be given up in the middle.</summary>
public sealed class Turns(DropLedger ledger, Attempt attempt, Operator asked, ILogger<Turns> log)
{
    private readonly ConcurrentDictionary<long, CancellationTokenSource> _turns = new();

    public bool IsEmpty => _turns.IsEmpty;

    public bool Has(long id) => _turns.ContainsKey(id);

    /// <summary>Reads a drop, as far as it still needs reading.</summary>
    /// <param name="stop">The process stops: what was begun is put back, uncounted.</param>
    /// <returns>The drop where it is to be tried again later; null where it has ended, or another turn or process has it.</returns>
    public async Task<Drop?> TakeAsync(long id, CancellationToken stop)
    {
        using var turn = CancellationTokenSource.CreateLinkedTokenSource(stop);
        if (!_turns.TryAdd(id, turn))
            return null;
        try
        {
            return await ReadAsync(id, turn.Token) is { Outcome: Outcome.Waiting } left ? left : null;
        }
        finally
        {
            _turns.TryRemove(id, out _);
        }
    }

    /// <summary>Stops the reading of a drop; nothing where it is not in hand.</summary>
    public void GiveUp(long id)
    {
        try
        {
            if (_turns.TryGetValue(id, out var turn))
                turn.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // It ended at this very moment.
        }
    }

    private async Task<Drop?> ReadAsync(long id, CancellationToken cancellation)
    {
        try
        {
            return ledger.Find(id) is { Outcome: Outcome.Waiting, Sha256: not null } drop ? await attempt.TryAsync(drop, cancellation) : null;
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return ledger.Find(id) is { Outcome: Outcome.Waiting, CancelledBy.Length: > 0 } unwanted ? asked.GiveUp(unwanted) : null;
        }
        catch (MissingToolException fault)
        {
            log.LogError("Drop {Drop} waits: {Reason} {Remedy}", id, fault.Message, fault.Remedy);
            return null;
        }
        catch (Exception fault) when (PassingFault.Find(fault) is not null)
        {
            // Not even the ledger could be written (a full disk). The next sweep finds the drop as it was left.
            log.LogWarning(fault, "Drop {Drop} waits for the next sweep", id);
            return null;
        }
    }
}
