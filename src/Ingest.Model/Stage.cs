namespace Ingest.Model;

/// <summary>How far a drop has come; each stage's result is kept, so work that was cut off goes on from the next.</summary>
public enum Stage
{
    /// <summary>Seen, not yet read whole and kept in the vault.</summary>
    Arrival,

    /// <summary>In the vault; its words are to be read.</summary>
    Extraction,

    /// <summary>Read; its blocks and passages are to be arranged.</summary>
    Layout,

    /// <summary>Arranged; its agreements are to be coded.</summary>
    Coding,

    /// <summary>Coded; its candidates are to be filed.</summary>
    Filing,

    /// <summary>Ended.</summary>
    Done,
}
