namespace Ingest.Reading.Extraction.Engines;

/// <summary>An engine wrote more than it may; caught where its run is judged.</summary>
internal sealed class OutputLimitException : IOException;
