namespace Ingest.Tests.Ground;

/// <summary>Programs of the system on the search path.</summary>
public static class Tools
{
    public static bool Exists(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, name)));
}
