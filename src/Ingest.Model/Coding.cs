namespace Ingest.Model;

/// <summary>What one coder made of one document.</summary>
public sealed record Coding(Coder Coder, IReadOnlyList<Candidate> Candidates, IReadOnlyList<Claim> Claims);
