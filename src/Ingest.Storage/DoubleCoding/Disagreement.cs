using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A candidate on which coders who submitted do not agree, for an adjudicator to settle by a decision.</summary>
public sealed record Disagreement(string CandidateId, IReadOnlyList<string> Coders, IReadOnlyList<Field> Fields);
