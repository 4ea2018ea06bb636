namespace Ingest.Storage;

/// <summary>In which order a list of entries comes.</summary>
public enum EntryOrder
{
    /// <summary>By date of signature, the latest first; undated last.</summary>
    Signed,
    Newest,
    Id,

    /// <summary>The latest change first.</summary>
    Changed,
}
