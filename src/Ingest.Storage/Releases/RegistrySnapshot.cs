using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The whole Registry as of one moment.</summary>
/// <param name="Entries">Every entry ever made, by id; the withdrawn and merged ones too, so that each id can be told of.</param>
/// <param name="Documents">Those the entries quote, by SHA-256.</param>
/// <param name="Imports">The registries that entries were imported from: name and how to cite each.</param>
/// <param name="LastChange">When an entry last changed; null where there is none.</param>
public sealed record RegistrySnapshot(
    IReadOnlyList<HeldEntry> Entries,
    IReadOnlyList<QuotedDocument> Documents,
    IReadOnlyDictionary<string, string> Imports,
    DateTimeOffset? LastChange)
{
    public IEnumerable<HeldEntry> Active => Entries.Where(held => held.Entry.Status == EntryStatus.Active);
}
