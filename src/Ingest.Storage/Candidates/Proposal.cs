using Ingest.Model;

namespace Ingest.Storage;

/// <summary>One candidate as one coding proposes it.</summary>
/// <param name="Candidate">Its id.</param>
internal sealed record Proposal(string Candidate, Basis Basis, ArrangementKind Kind, IReadOnlyList<StoredFinding> Findings)
{
    public static Proposal Of(Candidate candidate) => new(candidate.Id, candidate.Basis, candidate.Kind, CandidateFindings.Of(candidate));
}
