using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A number that a held document states about a set of agreements.</summary>
public sealed record StatedClaim(string DocumentSha256, string DocumentName, Claim Claim);
