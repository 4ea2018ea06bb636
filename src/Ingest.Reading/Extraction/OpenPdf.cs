namespace Ingest.Reading.Extraction;

/// <summary>A PDF that engines can open.</summary>
/// <param name="Path">Of the source, or of its mended copy.</param>
/// <param name="Password">Null where none is needed.</param>
internal sealed record OpenPdf(string Path, string? Password)
{
    /// <summary>What poppler's tools want to hear.</summary>
    public string[] Key => Password is null ? [] : ["-upw", Password];
}
