using Hangfire;

namespace Ingest.Pipeline.Jobs;

/// <summary>Gives Hangfire the one part whose work its jobs name.</summary>
internal sealed class PartActivator(object part) : JobActivator
{
    public override object ActivateJob(Type jobType) => part;
}
