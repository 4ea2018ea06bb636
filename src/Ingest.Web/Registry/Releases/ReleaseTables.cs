using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Registry.Api;
using Ingest.Web.Registry.Downloads;

namespace Ingest.Web.Registry.Releases;

/// <summary>Every table of a release; each becomes a CSV file and a table of the SQLite file.</summary>
public static class ReleaseTables
{
    public static IReadOnlyList<FlatTable> Of(RegistrySnapshot registry, Release release, IReadOnlyList<EntryChange> changes)
    {
        var quotations = new Quotations(registry.Documents.ToDictionary(document => document.Sha256, document => document.Provenance));
        var years = new YearTables(registry.Active, release.Date.Year);
        return
        [
            EntryTables.Wide(registry.Active),
            EntryTables.Values(registry.Active, quotations),
            EntryTables.Evidence(registry.Active, quotations),
            years.Dyads,
            years.Countries,
            States.Table,
            Documents(registry),
            Sources(registry),
            Retired(registry),
            Changes(changes),
        ];
    }

    private static FlatTable Documents(RegistrySnapshot registry) => new("documents", "One row for each document that is quoted: provenance and licence.",
        [
            new("sha256", ColumnKind.Text, "Names the document."),
            new("name", ColumnKind.Text, "File name as it came."),
            new("language", ColumnKind.Text, "Its language, ISO 639-1."),
            new("pages", ColumnKind.Integer, "How many it has."),
            new("kind", ColumnKind.Text, "What it is said to be: treaty, brief, notice, press release."),
            new("publisher", ColumnKind.Text, "Who published it, as far as anybody said."),
            new("address", ColumnKind.Text, "Where it can be had."),
            new("retrieved_on", ColumnKind.Date, "When it was taken from there."),
            new("licence", ColumnKind.Text, "SPDX identifier or words; empty where nobody said: its quotations are then shortened."),
        ],
        registry.Documents.Select(IReadOnlyList<object?> (document) =>
        [
            document.Sha256, document.Name, document.Language, document.Pages, document.Provenance.Kind, document.Provenance.Publisher,
            document.Provenance.Address, document.Provenance.RetrievedOn?.ToString(), document.Provenance.Licence,
        ]));

    private static FlatTable Sources(RegistrySnapshot registry) => new("sources", "One row for each source of agreements.",
        [
            new("source", ColumnKind.Text, "As in the table entries."),
            new("citation", ColumnKind.Text, "How to cite it besides this release."),
            new("entries", ColumnKind.Integer, "Agreements that came from it."),
        ],
        registry.Active.CountBy(held => held.Entry.Source).OrderBy(source => source.Key, StringComparer.Ordinal).Select(IReadOnlyList<object?> (source) =>
            [source.Key, registry.Imports.GetValueOrDefault(source.Key) ?? "Coded from documents and approved by people of this registry.", source.Value]));

    private static FlatTable Retired(RegistrySnapshot registry) => new("retired", "One row for each id that no longer stands for an agreement of its own.",
        [
            new("id", ColumnKind.Text, "The id; it is never given to another."),
            new("status", ColumnKind.Text, "merged or withdrawn."),
            new("merged_into", ColumnKind.Text, "The entry that stands for it now."),
        ],
        registry.Entries.Where(held => held.Entry.Status != EntryStatus.Active).Select(IReadOnlyList<object?> (held) =>
            [held.Entry.Id, Commands.Wire.Word(held.Entry.Status), held.Entry.MergedInto]));

    private static FlatTable Changes(IReadOnlyList<EntryChange> changes) => new("changes", "One row for each agreement added, taken out or restored since the release before, and for each changed field of the others.",
        [
            new("entry", ColumnKind.Text, "Id of the entry."),
            new("change", ColumnKind.Text, "added, merged, withdrawn, restored or changed."),
            new("title", ColumnKind.Text, "Its title."),
            new("field", ColumnKind.Text, "The field that changed."),
            new("before", ColumnKind.Text, "Its values before, parted by \"; \"."),
            new("after", ColumnKind.Text, "Its values now, or the entry it was merged into."),
        ],
        changes.SelectMany(change => change.Kind == ChangeKind.Changed
            ? change.Fields.Select(IReadOnlyList<object?> (field) => [change.Id, "changed", change.Title, field.Field, field.Before, field.After])
            : [[change.Id, Commands.Wire.Word(change.Kind), change.Title, null, null, change.Into]]));
}
