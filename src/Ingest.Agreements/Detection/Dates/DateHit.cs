using Ingest.Model;

namespace Ingest.Agreements.Detection.Dates;

/// <summary>A date found in a text.</summary>
/// <param name="Start">Offset into the text, in UTF-16 units.</param>
internal readonly record struct DateHit(PartialDate Date, int Start, int Length)
{
    public int End => Start + Length;
}
