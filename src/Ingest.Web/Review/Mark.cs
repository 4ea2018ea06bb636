using Ingest.Model;

namespace Ingest.Web.Review;

/// <summary>Words a reviewer marked on a page, and the value they are to prove (empty: the field's own).</summary>
public sealed record Mark(string Value, int Page, float[] Box, string Quote)
{
    public Evidence ToEvidence() => Box is [var left, var top, var right, var bottom]
        ? new Evidence(Page, new Box(left, top, right, bottom), Quote)
        : throw new IngestException("The mark on the page has no place.", "Mark the words again.");
}
