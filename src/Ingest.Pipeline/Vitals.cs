using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Pipeline;

/// <summary>How the house is, for a probe and for the operations page.</summary>
/// <param name="Books">The law of the ledger.</param>
/// <param name="InHand">Drops being read now, by whichever process.</param>
/// <param name="OldestWaiting">When the oldest drop that still waits was seen; null where none waits.</param>
/// <param name="Paused">An operator paused the work.</param>
/// <param name="Draining">An operator wants all that was taken in read, and nothing more taken in.</param>
/// <param name="LastNight">The newest nightly run; null before the first.</param>
/// <param name="NextNight">When the next one comes; null where none is planned.</param>
/// <param name="FreeMegabytes">On the data folder's disk.</param>
public sealed record Vitals(
    Books Books, IReadOnlyList<Drop> InHand, DateTimeOffset? OldestWaiting, bool Paused, bool Draining, Night? LastNight, DateTimeOffset? NextNight, long FreeMegabytes)
{
    /// <summary>A disk with less room than this stops the work within the hour.</summary>
    private const int Tight = 100;

    /// <summary>What is wrong, in words; empty where all is well.</summary>
    public IReadOnlyList<string> Complaints =>
    [
        .. Books.Balance ? [] : (string[])[$"The books do not balance: {Books.Seen} drops seen, {Books.Accounted} accounted for."],
        .. FreeMegabytes >= Tight ? [] : (string[])[$"Only {FreeMegabytes} MB are free on the disk."],
        .. LastNight?.Well == false ? (string[])["The last nightly run ended with faults."] : [],
    ];

    internal static Vitals Of(Workplace place)
    {
        return new Vitals(
            place.Ledger.Balance(), place.Operator.InHand(), place.Ledger.Oldest()?.Seen, place.Operator.IsPaused, place.Operator.IsDraining,
            place.Nights.List(1).FirstOrDefault(), place.NightWatch.Next, new DriveInfo(place.Folder.Root).AvailableFreeSpace >> 20);
    }
}
