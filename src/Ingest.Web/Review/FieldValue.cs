using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>One value of a field with what proves it.</summary>
/// <param name="Confidence">0 to 1.</param>
/// <param name="Note">Why this value, or why none, in the coder's words.</param>
public sealed record FieldValue(string? Value, double Confidence, string? Detail, bool Inferred, string Note, IReadOnlyList<Proof> Proofs);
