using Ingest.Model;

namespace Ingest.Web.Registry;

/// <summary>A value of an entry with its numbered quotations.</summary>
public sealed record EntryLine(RecordedValue Value, IReadOnlyList<EntryProof> Proofs)
{
    /// <summary>The values in their order, the quotations counted through.</summary>
    public static IReadOnlyList<EntryLine> Of(Entry entry)
    {
        var count = 0;
        return [.. entry.Values.Select(value => new EntryLine(value, [.. value.Evidence.Select(citation => new EntryProof(++count, entry.Id, value.Field, citation))]))];
    }
}
