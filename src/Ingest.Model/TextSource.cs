namespace Ingest.Model;

/// <summary>Where a page's words came from.</summary>
public enum TextSource
{
    /// <summary>The file's own text layer.</summary>
    Text,

    /// <summary>Optical character recognition of the page's picture.</summary>
    Ocr,
}
