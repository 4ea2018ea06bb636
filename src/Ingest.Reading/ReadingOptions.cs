namespace Ingest.Reading;

/// <summary>Limits of reading one file. Every document is hostile until read.</summary>
public sealed record ReadingOptions
{
    /// <summary>Wall-clock seconds an engine may take over one file; 120 is a hundred times what a 300-page treaty needs.</summary>
    public int TimeoutSeconds { get; init; } = 120;

    /// <summary>Megabytes of memory an engine's process may use.</summary>
    public int MemoryMegabytes { get; init; } = 1024;

    /// <summary>Pages; the longest treaty series volumes stay under 2,000.</summary>
    public int MaxPages { get; init; } = 2000;

    /// <summary>Megabytes of one file.</summary>
    public int MaxMegabytes { get; init; } = 200;
}
