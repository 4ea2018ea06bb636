using Ingest.Model;
using Ingest.Reading.Extraction;
using Ingest.Storage;

namespace Ingest.Pipeline.Jobs;

/// <summary>Notes how many pages of a drop are done. At most once a second: a short document is read before anyone could look, and costs nothing.</summary>
public sealed class PageProgress(DropLedger ledger, Drop drop, TimeProvider clock) : IProgress<PagesDone>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock _noting = new();
    private long _last = clock.GetTimestamp();

    public void Report(PagesDone value)
    {
        lock (_noting)
        {
            if (clock.GetElapsedTime(_last) < Pause)
                return;
            ledger.Turn(drop.Id, value.Done, value.Of);
            _last = clock.GetTimestamp();
        }
    }
}
