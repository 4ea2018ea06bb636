namespace Ingest.Model;

/// <summary>How a document supports an agreement.</summary>
public enum Basis
{
    /// <summary>The document is the agreement, or the official act (approval law, notice) about it alone.</summary>
    Text,

    /// <summary>The document speaks of it.</summary>
    Mention,
}
