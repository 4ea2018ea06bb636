using System.Diagnostics;
using System.Diagnostics.Metrics;
using Ingest.Model;

namespace Ingest.Pipeline.Jobs;

/// <summary>Traces and metrics under the name <c>Ingest</c>, for whoever listens (OpenTelemetry); they cost nothing while nobody does.</summary>
public static class Telemetry
{
    public const string Name = "Ingest";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Drops = Meter.CreateCounter<long>("ingest.drops", description: "Drops that ended, by outcome");
    private static readonly Histogram<double> Seconds = Meter.CreateHistogram<double>("ingest.read.duration", "s", "Work on one document");
    private static readonly Histogram<int> Pages = Meter.CreateHistogram<int>("ingest.read.pages", "{page}", "Pages of one document");

    /// <summary>The span of one try at a drop; its stages are events in it.</summary>
    internal static Activity? Read(Drop drop) => Source.StartActivity("read")?
        .SetTag("ingest.drop", drop.Id).SetTag("ingest.document", drop.Sha256).SetTag("ingest.name", drop.Name).SetTag("ingest.attempt", drop.Attempts + 1);

    internal static void Reached(Drop drop, Stage stage) =>
        Activity.Current?.AddEvent(new ActivityEvent(stage.ToString(), tags: new ActivityTagsCollection([new("ingest.drop", drop.Id)])));

    internal static void Ended(Drop drop)
    {
        var outcome = new KeyValuePair<string, object?>("outcome", drop.Outcome.ToString());
        Drops.Add(1, outcome);
        Seconds.Record(drop.Seconds, outcome);
        if (drop.Pages > 0)
            Pages.Record(drop.Pages);
        Activity.Current?.SetTag("ingest.outcome", drop.Outcome.ToString()).SetTag("ingest.candidates", drop.Candidates);
    }
}
