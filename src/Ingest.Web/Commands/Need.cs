namespace Ingest.Web.Commands;

/// <summary>A Debian package Ingest leans on: a line of <c>needs.txt</c>, which the scripts read too.</summary>
/// <param name="Probe">A program to be found on the path, or a file that must exist.</param>
/// <param name="Level"><c>needed</c>, <c>useful</c>, or <c>tests</c>.</param>
public sealed record Need(string Package, string Probe, string Level, string Purpose)
{
    /// <summary>What running needs; what only tests need is left out.</summary>
    public static IReadOnlyList<Need> OfRunning { get; } = [.. Read().Where(need => need.Level != "tests")];

    /// <summary>Where the probe was found; null where it was not.</summary>
    public string? Find() => Path.IsPathRooted(Probe)
        ? File.Exists(Probe) ? Probe : null
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, Probe)).FirstOrDefault(File.Exists);

    private static IEnumerable<Need> Read()
    {
        using var reader = new StreamReader(typeof(Need).Assembly.GetManifestResourceStream("needs.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#') && line.Split('|', StringSplitOptions.TrimEntries) is [var package, var probe, var level, var purpose])
                yield return new Need(package, probe, level, purpose);
        }
    }
}
