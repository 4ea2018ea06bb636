namespace Ingest.Web.Registry.Api;

/// <summary>One way to count a claim.</summary>
/// <param name="Way">How.</param>
/// <param name="Value">A number, or a share from 0 to 1; left out where it cannot be told.</param>
/// <param name="Query">The query string whose list it counts.</param>
/// <param name="Fits">Whether it is the figure stated.</param>
public sealed record PublicCount(string Way, double? Value, string Query, bool Fits);
