namespace Ingest.Reading.Extraction;

/// <summary>What a file is by its content; its name does not count.</summary>
internal enum FileKind
{
    Unknown,
    Pdf,
}
