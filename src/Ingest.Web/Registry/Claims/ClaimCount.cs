namespace Ingest.Web.Registry.Claims;

/// <summary>One way to count, and what it gives.</summary>
/// <param name="Way">In English, the key of its text.</param>
/// <param name="Value">A number, a share from 0 to 1, or null where it cannot be told.</param>
/// <param name="Leads">The records counted.</param>
/// <param name="Fits">Whether the value is the one stated.</param>
public sealed record ClaimCount(string Way, double? Value, RegistryFilter Leads, bool Fits);
