namespace Ingest.Model;

/// <summary>An approved record; the Registry is all active entries.</summary>
public sealed record Entry
{
    /// <summary>Public and lasting, e.g. <c>EDA-2024-0017</c>: the year of signature as first approved and a running number.</summary>
    public required string Id { get; init; }

    public required EntryStatus Status { get; init; }

    /// <summary>The entry that stands for this one too; null unless merged.</summary>
    public string? MergedInto { get; init; }

    public IReadOnlyList<RecordedValue> Values { get; init; } = [];

    /// <summary>Ids of the candidates that support it; of a merged entry, those it brought along.</summary>
    public IReadOnlyList<string> Candidates { get; init; } = [];

    public IReadOnlyList<Tie> Ties { get; init; } = [];

    /// <summary><c>review</c>, or the registry it was imported from.</summary>
    public required string Source { get; init; }

    /// <summary>Its id in that registry.</summary>
    public string? SourceId { get; init; }

    /// <summary>The first value of a field; null where there is none.</summary>
    public string? First(Field field) => Values.FirstOrDefault(value => value.Field == field)?.Value;

    /// <summary>All values of a field.</summary>
    public IReadOnlyList<string> All(Field field) => [.. Values.Where(value => value.Field == field).Select(value => value.Value).OfType<string>()];
}
