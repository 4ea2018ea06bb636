namespace Ingest.Benchmarks;

/// <summary>A folder that is gone when the measurement is over.</summary>
public sealed class ThrownAway : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ingest-measure-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
