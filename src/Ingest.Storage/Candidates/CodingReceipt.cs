namespace Ingest.Storage;

/// <summary>What saving a coding did.</summary>
/// <param name="New">False where the coder had said exactly this before and nothing was written.</param>
/// <param name="CandidateIds">The candidates it holds, in its order.</param>
public sealed record CodingReceipt(bool New, IReadOnlyList<string> CandidateIds);
