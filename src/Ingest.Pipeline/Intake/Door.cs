using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Pipeline.Intake;

/// <summary>Takes a file in: a row in the ledger first, then its bytes into the vault, then what the same bytes already are to us.</summary>
public sealed class Door(Vault vault, DropLedger ledger, Lease lease, IntakeOptions options, TimeProvider clock)
{
    /// <summary>A file that could not be copied is looked at again after this long.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Ends as duplicate or refused, or waits in our hands with its bytes safe. The original is not touched.</summary>
    public async Task<Drop> TakeInAsync(Arrival arrival, CancellationToken cancellation = default)
    {
        var drop = ledger.See(arrival, lease.Owner, lease.IsAlive);
        if (drop.Sha256 is { } held && vault.Holds(held))
            return drop;
        try
        {
            Doorstep.Inspect(arrival.Path, options.MaxMegabytes);
            var file = await vault.KeepAsync(arrival.Path, drop.Name, cancellation);
            return ledger.Admit(drop.Id, file.Sha256, file.Bytes, lease.IsAlive);
        }
        catch (IngestException fault)
        {
            return ledger.End(drop.Id, new Ending(Outcome.Refused, fault.Message, fault.Remedy));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            ledger.PutBack(drop.Id, "Its intake was stopped.", "It goes on with the next run.", null, forgive: false);
            throw;
        }
        catch (IOException fault)
        {
            return ledger.PutBack(
                drop.Id, $"It could not be copied into the vault: {fault.Message}", "It is tried again by itself; see that the disk has room and the file can be read.", clock.GetUtcNow() + Pause, forgive: false);
        }
    }
}
