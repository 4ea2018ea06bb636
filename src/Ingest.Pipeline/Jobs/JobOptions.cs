namespace Ingest.Pipeline.Jobs;

/// <summary>How work is tried, and how often.</summary>
public sealed record JobOptions
{
    /// <summary>Documents read at once; 0 means one for each processor.</summary>
    public int Parallel { get; init; }

    /// <summary>Begun readings that may fail, crash or be killed before a file is set aside.</summary>
    public int Strikes { get; init; } = 3;

    /// <summary>Seconds before the first new try; each further try waits four times as long, up to <see cref="LongestWaitSeconds"/>.</summary>
    public int FirstWaitSeconds { get; init; } = 2;

    /// <summary>Seconds; ten minutes is short enough for a full disk that was freed to be noticed.</summary>
    public int LongestWaitSeconds { get; init; } = 600;

    /// <summary>Seconds <c>ingest run</c> waits for the machine (a full disk) before it leaves a file waiting; <c>serve</c> waits on.</summary>
    public int PatienceSeconds { get; init; } = 120;

    /// <summary>Seconds between sweeps of the ledger for work that nobody has in hand.</summary>
    public int SweepSeconds { get; init; } = 60;

    /// <summary>Seconds that what runs may take to end when the process is told to stop; then it is put back.</summary>
    public int StopSeconds { get; init; } = 15;

    /// <summary>The number of documents to read at once on this machine.</summary>
    public int Width => Parallel > 0 ? Parallel : Environment.ProcessorCount;
}
