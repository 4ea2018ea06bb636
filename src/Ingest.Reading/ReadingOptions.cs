namespace Ingest.Reading;

/// <summary>Limits of reading one file. Every document is hostile until read.</summary>
public sealed record ReadingOptions
{
    /// <summary>Wall-clock seconds all engines together may take over one file; 120 is a hundred times what a 300-page treaty needs.</summary>
    public int TimeoutSeconds { get; init; } = 120;

    /// <summary>Seconds that each page that must be recognised adds to the file's time, and the most one recognition of it may take; a dense sheet on a slow core takes 20.</summary>
    public int OcrSecondsPerPage { get; init; } = 60;

    /// <summary>Megabytes of memory an engine's process may use; a page of 200,000 words needs 300.</summary>
    public int MemoryMegabytes { get; init; } = 1024;

    /// <summary>Megabytes an engine may write over one file; 2,000 dense pages with a box for every word make 150.</summary>
    public int OutputMegabytes { get; init; } = 400;

    /// <summary>Pages; the longest treaty series volumes stay under 2,000.</summary>
    public int MaxPages { get; init; } = 2000;

    /// <summary>Megabytes of one file.</summary>
    public int MaxMegabytes { get; init; } = 200;

    /// <summary>Run the engines in a bubblewrap sandbox (no network, one readable file) where it is installed and works.</summary>
    public bool Sandbox { get; init; } = true;

    /// <summary>Passwords to try, in turn, on files that ask for one; a file <c>NAME.password</c> beside the source is tried first.</summary>
    public IReadOnlyList<string> Passwords { get; init; } = [];

    /// <summary>Language models OCR may use, by Tesseract's codes (eng, fra, slk …); empty for all that are installed.</summary>
    public IReadOnlyList<string> OcrLanguages { get; init; } = [];

    /// <summary>Dots per inch pages are drawn at for OCR; Tesseract's models were trained on 300.</summary>
    public int OcrResolution { get; init; } = 300;
}
