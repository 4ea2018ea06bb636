using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A candidate, whole, with where it stands.</summary>
/// <param name="State">What people decided of it so far: their values, its entry, its ties.</param>
/// <param name="Version">Counts its changes from 1; a decision names the version it was made upon.</param>
public sealed record HeldCandidate(Candidate Candidate, CandidateStatus Status, CandidateState State, int Version, DateTimeOffset UpdatedAt);
