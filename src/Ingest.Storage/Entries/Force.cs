namespace Ingest.Storage;

/// <summary>Whether an agreement binds in law.</summary>
public enum Force
{
    Binding,
    NonBinding,

    /// <summary>Nobody could tell.</summary>
    Unsettled,
}
