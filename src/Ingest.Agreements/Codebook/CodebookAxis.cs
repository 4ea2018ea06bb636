namespace Ingest.Agreements;

/// <summary>What a code answers; one file of the codebook each.</summary>
public enum CodebookAxis
{
    Type,
    LegalForm,
    Focus,
    Content,
    Clauses,
    Scope,

    /// <summary>Not coded itself: how treaties speak, by which the other axes are read.</summary>
    Grammar,
}
