namespace Ingest.Reading.Extraction.Engines;

/// <param name="Errors">The first 16 kB of standard error.</param>
/// <param name="ExitCode">Of the engine, or of the signal that ended it; 0 where we ended it ourselves.</param>
internal sealed record EngineRun(EngineEnd End, string Errors, int ExitCode = 0);
