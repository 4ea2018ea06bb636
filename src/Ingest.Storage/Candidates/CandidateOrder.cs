namespace Ingest.Storage;

/// <summary>In which order a list of candidates comes.</summary>
public enum CandidateOrder
{
    Newest,

    /// <summary>By date of signature, the latest first; undated last.</summary>
    Signed,

    /// <summary>The least certain first: where a reviewer's time is worth most.</summary>
    Doubt,
    Document,
}
