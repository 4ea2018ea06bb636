using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>One value of a field, or why there is none, with what proves it.</summary>
/// <param name="By">The coder's name, or the person's who settled it.</param>
/// <param name="Confidence">0 to 1; null for what a person settled.</param>
/// <param name="Note">Why this value, or why none, in the coder's words.</param>
public sealed record FieldValue(
    string? Value, Missing? Missing, string By, double? Confidence, string? Detail, bool Inferred, string Note, string? Assertion, IReadOnlyList<Proof> Proofs);
