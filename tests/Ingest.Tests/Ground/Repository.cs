namespace Ingest.Tests.Ground;

/// <summary>Where the things stand that tests read: found from the test's own place upwards, so that tests run from any directory.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string Corpus { get; } = Path.Combine(Root, "corpus");

    /// <summary>Real treaties and briefs with their gold, which the project does not carry; null where they are absent.</summary>
    public static string? Shared { get; } = FindShared();

    /// <summary>A file or folder among the shared documents; only for tests marked <see cref="SharedFactAttribute"/>.</summary>
    public static string SharedPath(params string[] parts) =>
        Path.Combine([Shared ?? throw new InvalidOperationException("The shared documents are absent: mark the test as SharedFact."), .. parts]);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Ingest.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("Ingest.sln is not above the tests.");
    }

    private static string? FindShared()
    {
        var path = Environment.GetEnvironmentVariable("INGEST_SHARED") is { Length: > 0 } named ? named : Path.Combine(Root, "..", "shared");
        return File.Exists(Path.Combine(path, "texts", "gold.jsonl")) ? Path.GetFullPath(path) : null;
    }
}
