namespace Ingest.Model;

/// <summary>A reviewer's answer to how two records stand to each other.</summary>
public enum Relation
{
    Same,
    Amends,
    Implements,
    Supersedes,
    Approves,

    /// <summary>Concluded under the umbrella of the other.</summary>
    Under,

    /// <summary>Alike, but not the same: not to be proposed as twins again.</summary>
    Different,
}
