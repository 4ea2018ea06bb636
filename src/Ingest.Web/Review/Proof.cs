using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>One box on a page with the field whose value it proves.</summary>
/// <param name="Number">Counts the boxes of a candidate from 1; the anchor is <c>#e3</c>.</param>
public sealed record Proof(int Number, Field Field, string? Value, Evidence Evidence);
