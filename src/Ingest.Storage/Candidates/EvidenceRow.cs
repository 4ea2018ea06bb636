using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A row of <c>evidence</c>; its owner is a finding or a claim.</summary>
internal sealed class EvidenceRow
{
    public long Owner { get; init; }
    public int Page { get; init; }
    public double Left { get; init; }
    public double Top { get; init; }
    public double Right { get; init; }
    public double Bottom { get; init; }
    public string Quote { get; init; } = "";

    public Evidence Build() => new(Page, new Box((float)Left, (float)Top, (float)Right, (float)Bottom), Quote);
}
