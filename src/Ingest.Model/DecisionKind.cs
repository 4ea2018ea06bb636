namespace Ingest.Model;

/// <summary>What people can decide.</summary>
public enum DecisionKind
{
    /// <summary>A candidate becomes an entry, or supports one that is there.</summary>
    Approve,

    /// <summary>Values of a candidate or an entry are replaced, field by field.</summary>
    Correct,

    /// <summary>A candidate is no agreement of the Registry, or an entry is withdrawn; with the reason.</summary>
    Reject,

    /// <summary>An entry is found to be the same agreement as another.</summary>
    Merge,

    /// <summary>Candidates leave an entry for one of their own, or a merged entry stands alone again.</summary>
    Split,

    /// <summary>How two records stand to each other is recorded.</summary>
    Link,

    /// <summary>A decided candidate awaits people again.</summary>
    Reopen,

    /// <summary>An earlier decision is taken back.</summary>
    Undo,
}
