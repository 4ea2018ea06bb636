namespace Ingest.Web.Registry.Releases;

/// <summary>What became of an agreement between two releases.</summary>
public enum ChangeKind
{
    Added,

    /// <summary>Found to be the same agreement as another.</summary>
    Merged,
    Withdrawn,

    /// <summary>There again after it had been merged or withdrawn.</summary>
    Restored,
    Changed,
}
