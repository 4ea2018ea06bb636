using System.Text.Json;
using Ingest.Model;
using Ingest.Web.Commands;

namespace Ingest.Web.Registry.Releases;

/// <summary>Where releases are kept for good: a folder for each version, never written to again.</summary>
/// <param name="folder">Made with the first release.</param>
public sealed class ReleaseShelf(string folder)
{
    public string Folder => folder;

    /// <summary>The newest first.</summary>
    public IReadOnlyList<Release> All => !Directory.Exists(folder)
        ? []
        : [.. Directory.GetDirectories(folder).Select(Path.GetFileName).Where(name => ReleaseVersion.Parse(name) is not null).Select(name => Find(name!)!).OrderByDescending(release => release.Number)];

    public Release? Latest => All.FirstOrDefault();

    /// <summary>Null where there is none of this version.</summary>
    public Release? Find(string version)
    {
        if (ReleaseVersion.Parse(version) is null || !File.Exists(Path.Combine(folder, version, ReleaseFiles.Manifest)))
            return null;
        using var file = File.OpenRead(Path.Combine(folder, version, ReleaseFiles.Manifest));
        return JsonSerializer.Deserialize<Release>(file, Wire.Public)!;
    }

    /// <summary>The files of a release, by name.</summary>
    /// <param name="site">What their addresses begin with.</param>
    public IReadOnlyList<ReleaseFile> Files(Release release, string site = "")
    {
        var sums = File.ReadLines(Path.Combine(folder, release.Version, ReleaseFiles.Checksums)).Select(line => line.Split("  ", 2)).ToDictionary(sum => sum[1], sum => sum[0]);
        return
        [
            .. new DirectoryInfo(Path.Combine(folder, release.Version)).GetFiles().OrderBy(file => file.Name, StringComparer.Ordinal)
                .Select(file => new ReleaseFile(file.Name, file.Length, sums.GetValueOrDefault(file.Name, ""), $"{site}/releases/{release.Version}/{file.Name}")),
        ];
    }

    /// <summary>Where a file of a release lies.</summary>
    public string Place(Release release, ReleaseFile file) => Path.Combine(folder, release.Version, file.Name);

    /// <summary>The entries of a release, of whatever program that wrote it.</summary>
    /// <exception cref="IngestException">A newer program wrote it, or it is damaged.</exception>
    public async Task<IReadOnlyList<FrozenEntry>> EntriesAsync(Release release, CancellationToken cancellation = default)
    {
        if (release.Format > Release.CurrentFormat)
            throw new IngestException($"Release {release.Version} was written by a newer version of this program.", "Read it with that version.");
        try
        {
            await using var file = File.OpenRead(Path.Combine(folder, release.Version, ReleaseFiles.Registry));
            return await FrozenEntry.ReadAsync(file, cancellation);
        }
        catch (Exception fault) when (fault is JsonException or FileNotFoundException)
        {
            throw new IngestException($"Release {release.Version} is damaged: its {ReleaseFiles.Registry} cannot be read.", "Put the folder back from a copy; SHA256SUMS tells whether it is whole.", fault);
        }
    }
}
