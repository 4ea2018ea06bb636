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
    private static readonly Histogram<double> StageSeconds = Meter.CreateHistogram<double>("ingest.stage.duration", "s", "One stage of one document");

    /// <summary>The span of one try at a drop; the spans of its stages lie in it.</summary>
    internal static Activity? BeginRead(Drop drop) => Begin(drop, "read", new KeyValuePair<string, object?>("ingest.attempt", drop.Attempts + 1));

    /// <summary>The span of one stage of a drop.</summary>
    internal static Activity? Begin(Drop drop, Stage stage) => Begin(drop, NameOf(stage));

    /// <summary>The span of an original's leaving the watch folder.</summary>
    internal static Activity? BeginDeparture(Drop drop) => Begin(drop, "departure");

    /// <summary>A stage is done and what it made is kept; a span that ends without this word was cut off by a fault.</summary>
    internal static void Kept(Activity? span, Stage stage, TimeSpan took)
    {
        span?.SetStatus(ActivityStatusCode.Ok);
        StageSeconds.Record(took.TotalSeconds, new KeyValuePair<string, object?>("stage", NameOf(stage)));
    }

    internal static void Ended(Drop drop)
    {
        var outcome = new KeyValuePair<string, object?>("outcome", drop.Outcome.ToString());
        Drops.Add(1, outcome);
        Seconds.Record(drop.Seconds, outcome);
        if (drop.Pages > 0)
            Pages.Record(drop.Pages);
        Activity.Current?.SetTag("ingest.outcome", drop.Outcome.ToString()).SetTag("ingest.candidates", drop.Candidates);
    }

    private static Activity? Begin(Drop drop, string what, params ReadOnlySpan<KeyValuePair<string, object?>> more) => !Source.HasListeners() ? null :
        Source.StartActivity(
            ActivityKind.Internal, tags: [new("ingest.drop", drop.Id), new("ingest.document", drop.Sha256), new("ingest.name", drop.Name), .. more], name: what);

    private static string NameOf(Stage stage) => stage.ToString().ToLowerInvariant();
}
