using Ingest.Storage;

namespace Ingest.Web.Review;

/// <summary>Keeps the order of the queue true: each approval moves the figures by which what waits is weighed.</summary>
public sealed partial class Weighing(WorthStore worths, TimeProvider clock, ILogger<Weighing> log) : BackgroundService
{
    /// <summary>One approval moves the order by a hair; a round over 100,000 candidates writes for some seconds in all.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMinutes(10);

    /// <summary>Between two short writes, so that people's come first.</summary>
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(50);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        IReadOnlyDictionary<(string, string), int> weighedBy = new Dictionary<(string, string), int>();
        using var timer = new PeriodicTimer(Rest, clock);
        do
        {
            try
            {
                var figures = worths.Figures();
                if (figures.Count == weighedBy.Count && figures.All(figure => weighedBy.GetValueOrDefault(figure.Key) == figure.Value))
                    continue;
                for (long? after = 0; after is { } from; after = worths.Reweigh(from))
                    await Task.Delay(Breath, clock, stoppingToken);
                weighedBy = figures;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // A full disk must not end the server: the queue keeps its last order until the next round.
                NotWeighed(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Warning, "The order of the queue could not be brought up to date; the next round tries again.")]
    private static partial void NotWeighed(ILogger log, Exception fault);
}
