using Ingest.Model;

namespace Ingest.Pipeline.Evaluation;

/// <summary>What came out of one document of an evaluation.</summary>
/// <param name="Fault">Why it could not be read; empty where it was.</param>
public sealed record CodedFile(string Name, IReadOnlyList<Candidate> Candidates, string Fault);
