namespace Ingest.Assistant.Calls;

/// <summary>Whether there is an answer, and if not, whose fault that is.</summary>
internal enum ReplyState
{
    Answered,

    /// <summary>The model declined: its answer is that it gives none.</summary>
    Refused,

    /// <summary>The server gave no usable answer; the same question may fare better another night.</summary>
    NoAnswer,

    /// <summary>The night's budget does not suffice for the question, so it was not asked.</summary>
    OverBudget,
}
