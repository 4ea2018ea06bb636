namespace Ingest.Model;

/// <summary>Why a record has no value in a place; five different answers, never one blank.</summary>
public enum Missing
{
    /// <summary>The text was read whole and does not say.</summary>
    NotStated,

    /// <summary>The question does not arise for this agreement.</summary>
    NotApplicable,

    /// <summary>The part of the text where it would stand was not at hand.</summary>
    NotSeen,

    /// <summary>The text says that it has no end.</summary>
    Indefinite,

    /// <summary>Nobody could tell.</summary>
    Unknown,
}
