namespace Ingest.Reading.Extraction;

/// <summary>How many pages of a document are done, of how many; recognition of scans counts them a second time.</summary>
public readonly record struct PagesDone(int Done, int Of);
