namespace Ingest.Storage;

/// <summary>A candidate given to a person to code, blind to the others until she submits.</summary>
/// <param name="BlindToMachine">True where she is not to see the machine's values either.</param>
/// <param name="SubmittedAt">Null while she codes.</param>
public sealed record Assignment(string CandidateId, string Coder, bool BlindToMachine, string AssignedBy, DateTimeOffset AssignedAt, DateTimeOffset? SubmittedAt);
