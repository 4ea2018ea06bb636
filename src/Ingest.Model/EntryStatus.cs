namespace Ingest.Model;

/// <summary>Whether an entry is part of the Registry. An entry never vanishes and its id is never given to another.</summary>
public enum EntryStatus
{
    Active,

    /// <summary>Found to be the same agreement as another entry, which now stands for both.</summary>
    Merged,

    /// <summary>Taken back: its approval was undone or its candidate reopened.</summary>
    Withdrawn,
}
