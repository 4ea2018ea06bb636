using Ingest.Model;
using Ingest.Pipeline.Jobs;
using Ingest.Storage;

namespace Ingest.Pipeline.Intake;

/// <summary>
/// The watch folder. Every look at it is a look at the whole of it, so nothing depends on having been told of a change:
/// each file has a row in the ledger at the first look, and is taken at the first look that finds it still, closed and whole.
/// </summary>
public sealed class Inbox(
    DataFolder folder, IntakeOptions options, Door door, InboxLedger inbox, DropLedger ledger, Departure departure, Operator asked, Lease lease, TimeProvider clock)
{
    private readonly Stillness _stillness = new();

    /// <summary>The watch folder, absolute.</summary>
    public string Place => folder.Inbox;

    /// <summary>Makes the folder where there is none.</summary>
    /// <exception cref="IngestException">What we write would lie inside it, and be taken in again.</exception>
    public void Prepare()
    {
        var top = Path.EndsInDirectorySeparator(Place) ? Place : Place + Path.DirectorySeparatorChar;
        foreach (var output in new[] { folder.Root, folder.Done, folder.Quarantine, folder.Vault, folder.Reports })
        {
            if ((output + Path.DirectorySeparatorChar).StartsWith(top, StringComparison.Ordinal))
                throw new IngestException($"The watch folder {Place} holds {output}, where Ingest writes.", "Name a watch folder beside the data folder, or inside it, in Intake:Folder.");
        }

        Directory.CreateDirectory(Place);
    }

    /// <summary>Looks once, and hands on every drop that is to be read.</summary>
    public async Task<InboxLook> ScanAsync(Func<Drop, ValueTask> taken, CancellationToken cancellation = default)
    {
        var files = InboxWalk.Find(Place);
        _stillness.Look(files.Select(file => (file.Path, file.Bytes, file.Modified ?? default)), clock.GetUtcNow());
        var seen = files.Select(file => (File: file, Drop: inbox.See(file, lease.Owner, lease.IsAlive))).Where(pair => pair.Drop is not null).ToList();
        Forget(files);

        var open = OpenFiles.Now();
        var (unsettled, draining) = (0, asked.IsDraining);
        foreach (var (file, known) in seen)
        {
            cancellation.ThrowIfCancellationRequested();
            var drop = known!;
            if (drop.Outcome == Outcome.Refused)
                continue;
            if (drop is { Outcome: Outcome.Waiting, Sha256: null })
            {
                if (draining || !IsSettled(file, open))
                {
                    unsettled++;
                    continue;
                }

                drop = await TakeInAsync(file, drop, cancellation);
            }

            if (drop is { Outcome: Outcome.Waiting, Sha256: null })
            {
                unsettled++;
                continue;
            }

            if (drop.Outcome != Outcome.Refused)
                departure.Leave(drop);
            if (drop.Outcome == Outcome.Waiting)
                await taken(drop);
        }

        return new InboxLook(files.Count, unsettled);
    }

    private async Task<Drop> TakeInAsync(Arrival file, Drop drop, CancellationToken cancellation)
    {
        if (InboxWalk.Fault(file.Path) is { } fault)
            return ledger.End(drop.Id, new Ending(Outcome.Refused, fault.Message, fault.Remedy));
        drop = await door.TakeInAsync(drop, file, at: null, cancellation);
        if (drop.Outcome == Outcome.Refused)
            departure.SetAside(drop, drop.Reason, drop.Remedy);
        return drop;
    }

    private bool IsSettled(Arrival file, OpenFiles open)
    {
        var still = _stillness.Of(file.Path, clock.GetUtcNow());
        return still >= TimeSpan.FromSeconds(options.StillSeconds)
            && (InboxWalk.Fault(file.Path) is not null
                || (!open.Written(file.Path) && (Wholeness.Seems(file.Path) || still >= TimeSpan.FromSeconds(options.GraceSeconds))));
    }

    /// <summary>Ends the drops of files that went away before they were whole.</summary>
    private void Forget(IReadOnlyList<Arrival> files)
    {
        var here = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in inbox.Present().Where(drop => !here.Contains(drop.Path)))
        {
            if (gone is { Outcome: Outcome.Waiting, Sha256: null })
                ledger.End(gone.Id, new Ending(Outcome.Refused, "It was taken away or renamed before it was whole.", "Drop it again if it is still wanted."));
            inbox.Depart(gone.Id, "");
        }
    }
}
