namespace Ingest.Model;

/// <summary>What can be told of a file before it is opened; the same arrival again is the same drop.</summary>
/// <param name="Path">Full path, or address of a pulled file.</param>
/// <param name="Bytes">Length; 0 where it cannot be told.</param>
/// <param name="Modified">Last change as the file system tells it; null where it cannot.</param>
/// <param name="Tags">Sub-folders of the watch folder, parted by <c>/</c>.</param>
public sealed record Arrival(string Path, Via Via, long Bytes = 0, DateTimeOffset? Modified = null, string Tags = "")
{
    /// <summary>The folder that was named, watched or pulled from, whose provenance cards speak for all that lies in it; null where the file itself was named.</summary>
    public string? Top { get; init; }

    /// <summary>The file's own name; for an address, what its server calls it.</summary>
    public string Name { get; init; } = System.IO.Path.GetFileName(Path.TrimEnd('/')) is { Length: > 0 } name ? name : Path;
}
