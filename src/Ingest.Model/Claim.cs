namespace Ingest.Model;

/// <summary>A number a brief states about a set of agreements ("57 in 2024"), kept to check the registry against.</summary>
/// <param name="Statement">The sentence.</param>
/// <param name="Value">The figure as written, e.g. <c>57</c>, <c>over 160</c>, <c>80 per cent</c>.</param>
public sealed record Claim(string Statement, string Value, IReadOnlyList<Evidence> Evidence);
