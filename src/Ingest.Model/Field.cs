namespace Ingest.Model;

/// <summary>Which value of a record is meant, where values are stored, corrected and compared one by one.</summary>
public enum Field
{
    Title,

    /// <summary>One row for each party.</summary>
    Party,
    Signed,
    Place,
    InForce,
    Duration,
    Type,
    LegalForm,
    Binding,
    Focus,

    /// <summary>One row for each content code.</summary>
    Content,

    /// <summary>One row for each clause code.</summary>
    Clause,

    /// <summary>A date with its role.</summary>
    Date,

    /// <summary>A typed final clause with its terms.</summary>
    FinalClause,

    /// <summary>A tie to another agreement as the text names it.</summary>
    Link,

    /// <summary>The places that name the agreement.</summary>
    Mention,

    /// <summary>The commitments that carry a date or a budget.</summary>
    Commitment,
}
