namespace Ingest.Storage;

/// <summary>In which order a list of candidates comes.</summary>
public enum CandidateOrder
{
    Newest,

    /// <summary>By date of signature, the latest first; undated last.</summary>
    Signed,

    /// <summary>Those first whose answer may move the published figures most: the order in which ten minutes of review are worth most.</summary>
    Worth,

    /// <summary>The least certain first.</summary>
    Doubt,

    /// <summary>By document, the agreement it is before those it speaks of.</summary>
    Document,
}
