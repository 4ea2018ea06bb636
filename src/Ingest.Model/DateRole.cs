namespace Ingest.Model;

/// <summary>What happened, or is to happen, on a date.</summary>
public enum DateRole
{
    Signed,
    InForce,
    ProvisionallyApplied,
    Ratified,
    Expires,
    Renewed,
}
