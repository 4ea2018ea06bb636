using Microsoft.Data.Sqlite;

namespace Ingest.Web.Registry;

/// <summary>
/// Looks at the whole registry soon after the start and after each decision, so that the first reader need not wait for what her
/// look would fill: with 20,000 entries about a second for the list and another for analysis and claims.
/// </summary>
public sealed partial class Warming(LiveRegistry registry, Analyses analyses, Claims.ClaimsReport claims, TimeProvider clock, ILogger<Warming> log) : BackgroundService
{
    /// <summary>After a start the files that waited come first: the first look costs a processor two seconds.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(20);

    /// <summary>A look costs one question for what changed.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Delay(Settling, clock, stoppingToken);
        using var timer = new PeriodicTimer(Rest, clock);
        do
        {
            try
            {
                Look();
            }
            catch (Exception fault) when (fault is SqliteException or IOException)
            {
                // A reader who asks is told; here the next round tries again.
                NotLooked(log, fault);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private void Look()
    {
        var whole = registry.Whole();
        whole.Once("warm", () =>
        {
            Facets.Of(registry, whole.Filter);
            Figures.Of(whole);
            Constellation.Of(whole);
            claims.Known();
            return AnalysisKind.All.Sum(kind => kind.Count(analyses, whole));
        });
    }

    [LoggerMessage(LogLevel.Warning, "The registry could not be looked at; the next round tries again.")]
    private static partial void NotLooked(ILogger log, Exception fault);
}
