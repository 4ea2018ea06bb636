namespace Ingest.Pipeline.Intake;

/// <summary>Watches sizes and times: a file is still when neither has changed for a while. Forgets files that are gone.</summary>
internal sealed class Stillness
{
    private Dictionary<string, (long Bytes, DateTimeOffset Modified, DateTimeOffset Since)> _seen = new(StringComparer.Ordinal);

    /// <summary>Looks at what lies there now.</summary>
    public void Look(IEnumerable<(string Path, long Bytes, DateTimeOffset Modified)> files, DateTimeOffset now) =>
        _seen = files.ToDictionary(
            file => file.Path,
            file => (file.Bytes, file.Modified,
                _seen.TryGetValue(file.Path, out var before) && (before.Bytes, before.Modified) == (file.Bytes, file.Modified) ? before.Since : now),
            StringComparer.Ordinal);

    /// <summary>How long a file has not changed, as far as we have watched it.</summary>
    public TimeSpan Of(string path, DateTimeOffset now) => _seen.TryGetValue(path, out var seen) ? now - seen.Since : TimeSpan.Zero;
}
