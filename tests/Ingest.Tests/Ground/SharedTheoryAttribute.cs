namespace Ingest.Tests.Ground;

/// <summary>A theory over the shared real documents; skipped, and saying so, where they are absent.</summary>
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute()
    {
        if (Repository.Shared is null)
            Skip = SharedFactAttribute.Absent;
    }
}
