namespace Ingest.Reading.Extraction.Engines;

/// <param name="Errors">The first 16 kB of standard error.</param>
internal sealed record EngineRun(EngineEnd End, string Errors);
