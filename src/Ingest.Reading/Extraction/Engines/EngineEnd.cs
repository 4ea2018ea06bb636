namespace Ingest.Reading.Extraction.Engines;

/// <summary>How an engine's process ended.</summary>
internal enum EngineEnd
{
    /// <summary>Exit code 0.</summary>
    Well,

    /// <summary>It gave up by itself; standard error says why.</summary>
    GaveUp,
    TimedOut,
    OutOfMemory,
    TooMuchOutput,

    /// <summary>Killed by a signal of its own making.</summary>
    Crashed,
}
