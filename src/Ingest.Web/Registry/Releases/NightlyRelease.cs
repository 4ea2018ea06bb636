using Ingest.Pipeline.Nightly;

namespace Ingest.Web.Registry.Releases;

/// <summary>A release every night on which the Registry changed.</summary>
public static class NightlyRelease
{
    public static NightStep Step(Freezing freezing) => new("Release", async (report, cancellation) => report.Say(
        await freezing.RunWhereChangedAsync(cancellation) is { } frozen
            ? $"Release {frozen.Release.Version}: {frozen.Release.Entries} agreements, {frozen.Changes.Count} changed."
            : "Nothing changed since the last release."));
}
