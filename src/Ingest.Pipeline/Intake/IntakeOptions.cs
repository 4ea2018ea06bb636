namespace Ingest.Pipeline.Intake;

/// <summary>What is taken in, and what becomes of the original.</summary>
public sealed record IntakeOptions
{
    /// <summary>Megabytes of one file; the longest scanned treaty volumes stay under 200.</summary>
    public int MaxMegabytes { get; init; } = 200;
}
