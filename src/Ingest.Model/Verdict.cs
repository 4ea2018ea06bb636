namespace Ingest.Model;

/// <summary>What became of reading one page.</summary>
public enum Verdict
{
    /// <summary>Its text was read and looks like language.</summary>
    Readable,

    /// <summary>It holds very little text, and nothing suggests that more was missed.</summary>
    Thin,

    /// <summary>It has a text layer that is not language (missing or wrong character maps, mojibake).</summary>
    Garbled,

    /// <summary>It shows a picture of text, and no text could be read from it.</summary>
    ImageOnly,

    /// <summary>It shows nothing.</summary>
    Blank,
}
