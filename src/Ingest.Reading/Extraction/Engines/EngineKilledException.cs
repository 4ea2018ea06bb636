namespace Ingest.Reading.Extraction.Engines;

/// <summary>Somebody else ended an engine (an operator, a system out of memory): no fault of the document, worth another try.</summary>
public sealed class EngineKilledException(string tool) : Exception($"{tool} was killed from outside, perhaps because the machine ran out of memory.");
