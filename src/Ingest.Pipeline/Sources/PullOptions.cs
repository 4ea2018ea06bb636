namespace Ingest.Pipeline.Sources;

/// <summary>What is pulled, and how politely. Nothing is pulled unless a source is named.</summary>
public sealed record PullOptions
{
    public IReadOnlyList<PullSource> From { get; init; } = [];

    /// <summary>Hosts of private networks or this machine that may be asked all the same, parted by semicolons.</summary>
    public string PrivateHosts { get; init; } = "";

    /// <summary>Seconds between two requests to one host; robots.txt may ask for more.</summary>
    public double PauseSeconds { get; init; } = 2;

    /// <summary>Seconds one document may take.</summary>
    public int TimeoutSeconds { get; init; } = 300;

    /// <summary>Megabytes of one document; more is not read.</summary>
    public int MaxMegabytes { get; init; } = 100;

    /// <summary>Documents asked for in one night from one source; the rest follow the next nights.</summary>
    public int MostPerNight { get; init; } = 500;
}
