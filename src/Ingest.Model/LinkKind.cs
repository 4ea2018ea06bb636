namespace Ingest.Model;

/// <summary>How one agreement stands to another.</summary>
public enum LinkKind
{
    Amends,
    Implements,
    Supersedes,
    Approves,

    /// <summary>Concluded under the umbrella of the other.</summary>
    Under,
}
