namespace Ingest.Tests.Ground;

/// <summary>Tests that look at the whole process (its children, its folder for temporary files) run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public static class AloneCollection
{
    public const string Name = "alone";
}
