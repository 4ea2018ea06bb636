using System.Text.RegularExpressions;

namespace Ingest.Storage;

/// <summary>A file of a frozen release as it lies: <c>releases/1.2.0/entries.csv</c>.</summary>
/// <param name="Promised">Its SHA-256 as the release's own list says; null where the list, which is not in itself, does not name it.</param>
internal sealed partial record FrozenFile(string Version, string Name, string Path, string? Promised)
{
    public const string Folder = "releases";

    /// <summary>The list a release brings along, as <c>sha256sum -c</c> reads it.</summary>
    public const string List = "SHA256SUMS";

    /// <summary>Within the data folder, with forward slashes.</summary>
    public string Place => $"{Folder}/{Version}/{Name}";

    /// <summary>Every file of every release, and those a list names that are not there; releases in the making are none yet.</summary>
    public static IEnumerable<FrozenFile> Promises(string folder) => Releases(folder).SelectMany(release =>
    {
        var promised = Listed(release);
        return Directory.EnumerateFiles(release).Select(System.IO.Path.GetFileName).OfType<string>().Union(promised.Keys).Order(StringComparer.Ordinal)
            .Select(name => new FrozenFile(System.IO.Path.GetFileName(release), name, System.IO.Path.Combine(release, name), promised.GetValueOrDefault(name)));
    });

    /// <summary>Every file of every release that is there.</summary>
    public static IEnumerable<FrozenFile> In(string folder) => Promises(folder).Where(frozen => File.Exists(frozen.Path));

    private static IEnumerable<string> Releases(string folder) => System.IO.Path.Combine(folder, Folder) is var shelf && Directory.Exists(shelf)
        ? Directory.EnumerateDirectories(shelf).Where(release => Versions().IsMatch(System.IO.Path.GetFileName(release))).Order(StringComparer.Ordinal)
        : [];

    private static Dictionary<string, string> Listed(string release) => System.IO.Path.Combine(release, List) is var list && File.Exists(list)
        ? File.ReadLines(list).Select(line => Sums().Match(line)).Where(sum => sum.Success)
            .GroupBy(sum => sum.Groups["name"].Value).ToDictionary(sums => sums.Key, sums => sums.First().Groups["sha256"].Value)
        : [];

    [GeneratedRegex(@"\A[0-9]+\.[0-9]+\.[0-9]+\z")]
    private static partial Regex Versions();

    [GeneratedRegex(@"\A(?<sha256>[0-9a-f]{64})  (?<name>[0-9A-Za-z][0-9A-Za-z._-]*)\z")]
    private static partial Regex Sums();
}
