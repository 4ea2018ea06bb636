namespace Ingest.Pipeline;

/// <summary>By which codebook documents are coded.</summary>
public sealed record CodebookOptions
{
    /// <summary>A folder whose YAML files stand in for the built-in ones of the same name; empty for the built-in codebook alone.</summary>
    public string Folder { get; init; } = "";
}
