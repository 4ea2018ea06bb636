namespace Ingest.Tests.Ground;

/// <summary>A test over the shared real documents; skipped, and saying so, where they are absent.</summary>
public sealed class SharedFactAttribute : FactAttribute
{
    internal const string Absent = "The shared documents are not here: put them at ../shared beside the repository or name their folder in INGEST_SHARED.";

    public SharedFactAttribute()
    {
        if (Repository.Shared is null)
            Skip = Absent;
    }
}
