namespace Ingest.Model;

/// <summary>How a drop ended; every drop ends in exactly one.</summary>
public enum Outcome
{
    /// <summary>At least one candidate was made.</summary>
    Candidates,

    /// <summary>Read whole; no agreement in it.</summary>
    NoneFound,

    /// <summary>The same bytes are already held.</summary>
    Duplicate,

    /// <summary>Not yet: still being copied, or waiting for a person or a resource.</summary>
    Waiting,

    /// <summary>Taken in, but it could not be read; kept aside with the reason.</summary>
    Quarantined,

    /// <summary>Not taken in at all.</summary>
    Refused,
}
