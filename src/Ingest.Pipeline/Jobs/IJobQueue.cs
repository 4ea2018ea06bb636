using Ingest.Model;
using Ingest.Pipeline.Nightly;

namespace Ingest.Pipeline.Jobs;

/// <summary>
/// The queue of drops to be read, in a database of its own. It holds nothing that the ledger does not: it may be lost or stale at
/// any time, and is filled again from the ledger at the start and at every sweep.
/// </summary>
public interface IJobQueue : IAsyncDisposable
{
    /// <summary>Keeps the queue running, or begins nothing new while what is being read goes on.</summary>
    Task KeepAsync(bool running);

    /// <summary>Puts a drop into the queue, at once or not before its moment; a drop that is queued already moves to that moment.</summary>
    Task AddAsync(Drop drop);

    /// <summary>Forgets everything; the ledger knows it all.</summary>
    Task ClearAsync();

    /// <summary>Lets the nightly run come when it is due, also while the queue stands still, until cancelled.</summary>
    Task KeepNightsAsync(NightWatch night, CancellationToken cancellation);
}
