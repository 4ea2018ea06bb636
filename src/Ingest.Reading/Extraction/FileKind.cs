namespace Ingest.Reading.Extraction;

/// <summary>What a file is by its content; its name counts only where it claims to be a PDF and is none.</summary>
internal enum FileKind
{
    Unknown,
    Pdf,
    Docx,
    Html,
    Text,
}
