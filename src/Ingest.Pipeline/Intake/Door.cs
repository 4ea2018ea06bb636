using Ingest.Model;
using Ingest.Pipeline.Jobs;
using Ingest.Storage;

namespace Ingest.Pipeline.Intake;

/// <summary>Takes a file in: a row in the ledger first, then its bytes into the vault, then what the same bytes already are to us.</summary>
public sealed class Door(Vault vault, DropLedger ledger, ProvenanceStore provenance, Lease lease, IntakeOptions options, TimeProvider clock)
{
    /// <summary>A file that could not be copied is looked at again after this long.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Ends as duplicate or refused, or waits in our hands with its bytes safe. The original is not touched.</summary>
    public Task<Drop> TakeInAsync(Arrival arrival, CancellationToken cancellation = default) =>
        TakeInAsync(ledger.See(arrival, lease.Owner, lease.IsAlive), arrival, at: null, cancellation);

    /// <summary>The same for a file that has its row already.</summary>
    /// <param name="at">Where the bytes lie, when <see cref="Arrival.Path"/> is an address.</param>
    public async Task<Drop> TakeInAsync(Drop drop, Arrival arrival, string? at, CancellationToken cancellation)
    {
        if (drop.Sha256 is { } held && vault.Holds(held))
            return drop;
        using var span = Telemetry.Begin(drop, Stage.Arrival);
        try
        {
            var path = at ?? arrival.Path;
            Doorstep.Inspect(path, options.MaxMegabytes);
            var said = at is null ? SourceCard.Of(arrival) : new Provenance();
            var file = await vault.KeepAsync(path, drop.Name, cancellation);
            if (arrival.Modified is { } then && (new FileInfo(path) is not { Exists: true } now || (now.Length, now.LastWriteTimeUtc) != (file.Bytes, then.UtcDateTime)))
                return ledger.PutBack(drop.Id, "It changed while it was being copied.", "Nothing to do: it is taken when it is still.", clock.GetUtcNow() + Pause, forgive: false);
            // Before the drop counts as taken in: afterwards nobody would look at the card again.
            if (said != new Provenance())
                provenance.Note(file.Sha256, said);
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
