namespace Ingest.Web.Registry.Releases;

/// <summary>What is different about one agreement between two releases.</summary>
/// <param name="Id">Id of the entry.</param>
/// <param name="Kind">added, merged, withdrawn, restored or changed.</param>
/// <param name="Title">Its title in the later release.</param>
/// <param name="Into">The entry it was merged into.</param>
/// <param name="Fields">For a changed one: field by field.</param>
public sealed record EntryChange(string Id, ChangeKind Kind, string? Title, string? Into, IReadOnlyList<FieldChange> Fields)
{
    /// <summary>Record by record, by id.</summary>
    public static IReadOnlyList<EntryChange> Between(IReadOnlyList<FrozenEntry> older, IReadOnlyList<FrozenEntry> newer)
    {
        var (before, after) = (older.ToDictionary(entry => entry.Id), newer.ToDictionary(entry => entry.Id));
        return [.. before.Keys.Union(after.Keys).Order(StringComparer.Ordinal).Select(id => Of(before.GetValueOrDefault(id), after.GetValueOrDefault(id))).OfType<EntryChange>()];
    }

    private static EntryChange? Of(FrozenEntry? before, FrozenEntry? after) => (before is { Active: true }, after is { Active: true }) switch
    {
        (false, false) => null,
        (false, true) => Told(after!, before is null ? ChangeKind.Added : ChangeKind.Restored),
        // An id that the later one does not know: the two are compared against the course of time.
        (true, false) => Told(after ?? before!, after?.MergedInto is null ? ChangeKind.Withdrawn : ChangeKind.Merged),
        _ => FieldChange.Between(before!.Fields, after!.Fields) is { Count: > 0 } fields ? Told(after, ChangeKind.Changed) with { Fields = fields } : null,
    };

    private static EntryChange Told(FrozenEntry entry, ChangeKind kind) => new(entry.Id, kind, entry.Title, kind == ChangeKind.Merged ? entry.MergedInto : null, []);
}
