using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Storage;

namespace Ingest.Pipeline.Jobs;

/// <summary>
/// What people may ask of the work, from a page or from a command line beside the serving process. Every wish is written into
/// the records; whoever has the work in hand obeys it within a second (<see cref="JobEngine.ObeyAsync"/>).
/// </summary>
public sealed class Operator(DropLedger ledger, WishLedger wishes, SwitchStore switches, Departure departure, Workbench workbench, Lease lease)
{
    public bool IsPaused => switches.IsOn(Switch.Paused);

    public bool IsDraining => switches.IsOn(Switch.Draining);

    /// <summary>Begins no new reading until <see cref="Resume"/>, also after a restart; what is being read goes on to its end.</summary>
    public void Pause(string who) => Set(paused: true, draining: false, who);

    /// <summary>Takes in nothing new until <see cref="Resume"/>, also after a restart, and reads to its end what was taken in.</summary>
    public void Drain(string who) => Set(paused: false, draining: true, who);

    public void Resume(string who) => Set(paused: false, draining: false, who);

    /// <summary>Gives a drop up, also while it is being read: it ends as quarantined, and may be retried. Null where there is none of this number.</summary>
    public Drop? Cancel(long id, string who)
    {
        if (wishes.Cancel(id, who) is not { } drop)
            return null;
        var running = drop.Begun is not null && drop.Owner is { } owner && lease.IsAlive(owner);
        return drop.Outcome == Outcome.Waiting && !running ? GiveUp(drop) : drop;
    }

    /// <summary>Reads a drop anew: one that waits at once, one that has ended under a new number. Null where its bytes are not held.</summary>
    public Drop? Retry(long id) => ledger.Find(id) is { Sha256: not null } drop
        ? drop.Outcome == Outcome.Waiting ? wishes.Hurry(id) : wishes.Again(id)
        : null;

    /// <summary>What is being read now, by whichever living process.</summary>
    public IReadOnlyList<Drop> InHand() => [.. wishes.InHand().Where(drop => drop.Owner is { } owner && lease.IsAlive(owner))];

    /// <summary>Ends a drop that nobody is reading.</summary>
    internal Drop GiveUp(Drop drop)
    {
        var ending = new Ending(Outcome.Quarantined, $"Its reading was given up at the wish of {drop.CancelledBy}.", "Retry it when it is wanted.");
        if (drop.Sha256 is null)
            return ledger.End(drop.Id, ending);
        departure.SetAside(drop, ending.Reason, ending.Remedy);
        var ended = ledger.End(drop.Id, ending);
        workbench.Clear(drop.Sha256);
        return ended;
    }

    private void Set(bool paused, bool draining, string who)
    {
        switches.Turn(Switch.Paused, paused, who);
        switches.Turn(Switch.Draining, draining, who);
    }
}
