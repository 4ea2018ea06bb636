using Hangfire;
using Ingest.Pipeline;
using Ingest.Pipeline.Jobs;
using Ingest.Web.People;

namespace Ingest.Web.Composition;

/// <summary>Hangfire's own pages, for administrators alone; they show the queue, the ledger stays the truth.</summary>
internal static class HangfireDashboard
{
    public const string Path = "/jobs/engine";

    public static void Add(IServiceCollection pages, Workplace place) => pages.AddHangfire(hangfire =>
    {
        // Its log is the queue's, which lives as long as the process, not these pages'.
        hangfire.UseNoOpLogProvider();
        hangfire.UseStorage(HangfireQueue.Storage(place.Folder.Jobs));
    });

    public static void Map(WebApplication site) => site.MapHangfireDashboardWithAuthorizationPolicy(
        Access.Administer, Path, new DashboardOptions { AppPath = "/work", DashboardTitle = "Ingest", IsReadOnlyFunc = _ => true });
}
