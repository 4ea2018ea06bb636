using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The law of the ledger: every drop ever numbered has exactly one outcome.</summary>
/// <param name="Seen">The highest number ever given to a drop.</param>
/// <param name="Outcomes">How many drops have each outcome now.</param>
public sealed record Books(long Seen, IReadOnlyDictionary<Outcome, long> Outcomes)
{
    public long Accounted => Outcomes.Values.Sum();

    /// <summary>False is an alarm: a row was lost or altered by another hand than ours.</summary>
    public bool Balance => Seen == Accounted;

    public long this[Outcome outcome] => Outcomes.GetValueOrDefault(outcome);
}
