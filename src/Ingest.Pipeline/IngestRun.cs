using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;

namespace Ingest.Pipeline;

/// <summary>
/// Ingests files here and now, as many at once as there are processors. Every file ends in one outcome;
/// a run that was cut off is simply run again.
/// </summary>
public sealed class IngestRun(IngestPipeline pipeline, Attempt attempt, JobOptions options, TimeProvider clock)
{
    /// <summary>Each file's drop as it ended, in the order given, as soon as it and those before it are done.</summary>
    /// <exception cref="MissingToolException">A program without which no file can be read is not installed.</exception>
    public async IAsyncEnumerable<Drop> IngestAsync(IReadOnlyList<Arrival> arrivals, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var slots = new SemaphoreSlim(options.Width);
        var reports = Channel.CreateUnbounded<Task<Drop>>();
        var intake = TakeInAsync(arrivals, slots, reports.Writer, stop.Token);
        try
        {
            await foreach (var report in reports.Reader.ReadAllAsync(CancellationToken.None))
                yield return await report;
            await intake;
        }
        finally
        {
            // Whoever leaves early leaves nothing in hand: what is under way goes back into the ledger first.
            await stop.CancelAsync();
            await intake.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            while (reports.Reader.TryRead(out var left))
                await ((Task)left).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Files are taken in one by one, so that of two equal files the first by name is always the one that is read.</summary>
    private async Task TakeInAsync(IReadOnlyList<Arrival> arrivals, SemaphoreSlim slots, ChannelWriter<Task<Drop>> reports, CancellationToken cancellation)
    {
        try
        {
            foreach (var arrival in arrivals)
            {
                var drop = await pipeline.TakeInAsync(arrival, cancellation);
                reports.TryWrite(Task.Run(() => ReadAsync(drop, arrival, slots, cancellation), CancellationToken.None));
            }
        }
        finally
        {
            reports.Complete();
        }
    }

    /// <summary>Tries until the drop has ended; gives up waiting for the machine (a full disk) when the patience is over.</summary>
    private async Task<Drop> ReadAsync(Drop drop, Arrival arrival, SemaphoreSlim slots, CancellationToken cancellation)
    {
        var patience = clock.GetUtcNow() + TimeSpan.FromSeconds(options.PatienceSeconds);
        while (drop.Outcome == Outcome.Waiting && (drop.NotBefore ?? default) < patience)
        {
            if (drop.NotBefore is { } then && then > clock.GetUtcNow())
                await Task.Delay(then - clock.GetUtcNow(), clock, cancellation);
            await slots.WaitAsync(cancellation);
            try
            {
                drop = drop.Sha256 is null ? await pipeline.TakeInAsync(FolderWalk.Look(arrival.Path) with { Top = arrival.Top }, cancellation) : await attempt.TryAsync(drop, cancellation);
            }
            finally
            {
                slots.Release();
            }
        }

        return drop;
    }
}
