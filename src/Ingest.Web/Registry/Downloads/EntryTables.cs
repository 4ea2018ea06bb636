using System.Globalization;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Commands;
using Ingest.Web.Registry.Api;
using Ingest.Web.Registry.Releases;
using Ingest.Web.Site;

namespace Ingest.Web.Registry.Downloads;

/// <summary>Entries as tables: wide with a row for each entry, long with a row for each value, and the quotations beneath them.</summary>
public static class EntryTables
{
    public static FlatTable Wide(IEnumerable<HeldEntry> entries) => new(
        "entries", "One row for each agreement.", WideColumns, entries.Select(held => Row(held, PublicEntry.Of(held))));

    public static FlatTable Values(IEnumerable<HeldEntry> entries, Quotations quotations) => new(
        "values", "One row for each value of an agreement, with the first words that prove it.", ValueColumns, entries.SelectMany(held => ValueRows(held, quotations)));

    public static FlatTable Evidence(IEnumerable<HeldEntry> entries, Quotations quotations) => new(
        "evidence", "One row for each quotation, with its place on the page.", EvidenceColumns, entries.SelectMany(held => EvidenceRows(held, quotations)));

    private static IReadOnlyList<object?> Row(HeldEntry held, PublicEntry entry)
    {
        var signed = PartialDate.Parse(entry.Signed);
        var standing = Standing.Of(held.Entry);
        return
        [
            entry.Id, entry.Title, List(entry.Parties), List(entry.Parties.Select(party => States.EnglishName(party))),
            List(entry.Parties.Select(party => States.Cow(party, standing.From?.Year)?.ToString(CultureInfo.InvariantCulture)).OfType<string>()),
            entry.Parties.Count == 2, entry.Signed, signed?.Year, entry.Place, entry.InForce, entry.Expires, entry.Duration,
            Day(standing.From), Day(standing.Until), standing.Renews, entry.Type,
            entry.LegalForm, entry.Binding, entry.Focus, List(entry.Content), List(entry.Clauses), entry.Clauses.Contains("mutual_defence"),
            List(held.Entry.Values.Where(value => value.Missing is not null).Select(value => $"{Wire.Word(value.Field)}={Wire.Word(value.Missing!.Value)}").Distinct()),
            entry.Source, entry.SourceId, List(entry.Ties.Select(tie => $"{Wire.Word(tie.Relation)} {tie.Other}")),
            List(Citations(held).Select(citation => citation.DocumentSha256).Distinct().Order(StringComparer.Ordinal)), Citations(held).Count(), entry.Version,
        ];
    }

    private static IEnumerable<IReadOnlyList<object?>> ValueRows(HeldEntry held, Quotations quotations) =>
        held.Entry.Values.Select(IReadOnlyList<object?> (value, i) =>
        {
            var first = value.Evidence.Count > 0 ? quotations.Of(value.Evidence[0]) : null;
            return
            [
                held.Entry.Id, i + 1, Wire.Word(value.Field), value.Qualifier, value.Value, value.Missing is { } missing ? Wire.Word(missing) : null, value.Detail,
                value.Inferred, value.By, value.Assertion, value.Evidence.Count, first?.Document, first?.Page, first?.Quote,
            ];
        });

    private static IEnumerable<IReadOnlyList<object?>> EvidenceRows(HeldEntry held, Quotations quotations) =>
        from value in held.Entry.Values.Select((value, i) => (value, number: i + 1))
        from citation in value.value.Evidence
        let quote = quotations.Of(citation)
        select (IReadOnlyList<object?>)
        [
            held.Entry.Id, value.number, Wire.Word(value.value.Field), value.value.Value, quote.Document, quote.Page,
            quote.Box[0], quote.Box[1], quote.Box[2], quote.Box[3], quote.Quote, quote.Shortened,
        ];

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IEnumerable<Citation> Citations(HeldEntry held) => held.Entry.Values.SelectMany(value => value.Evidence);

    private static string? List(IEnumerable<string> parts) => string.Join(';', parts) is { Length: > 0 } joined ? joined : null;

    private static readonly IReadOnlyList<Column> WideColumns =
    [
        new("id", ColumnKind.Text, "The entry's lasting id."),
        new("title", ColumnKind.Text, "The agreement's title as printed."),
        new("parties", ColumnKind.List, "ISO 3166-1 alpha-3 codes of states, acronyms of organisations."),
        new("party_names", ColumnKind.List, "The same in English, in the same order."),
        new("cow", ColumnKind.List, "Correlates of War state numbers of those parties that have one."),
        new("bilateral", ColumnKind.Boolean, "True where there are exactly two parties."),
        new("signed", ColumnKind.Date, "Date of signature; for an exchange of notes the first."),
        new("signed_year", ColumnKind.Integer, "Its year."),
        new("place", ColumnKind.Text, "Where it was signed."),
        new("in_force", ColumnKind.Date, "Date of entry into force."),
        new("expires", ColumnKind.Date, "Date on which it ends, where the text states one."),
        new("duration", ColumnKind.Text, "ISO 8601 duration, or indefinite."),
        new("stands_from", ColumnKind.Date, "First day on which it may stand: of its signature or, where that is not known, of its entry into force."),
        new("stands_until", ColumnKind.Date, "Last day of its term, as stated or counted from its duration; empty where it has no end or none is known."),
        new("renews", ColumnKind.Boolean, "True where it goes on after its term unless somebody acts."),
        new("type", ColumnKind.Text, "Type code of the codebook; empty where nobody could tell."),
        new("legal_form", ColumnKind.Text, "Legal form code of the codebook."),
        new("binding", ColumnKind.Boolean, "Whether it binds in law; empty where nobody could tell."),
        new("focus", ColumnKind.Text, "The one primary content."),
        new("content", ColumnKind.List, "Content codes of the codebook."),
        new("clauses", ColumnKind.List, "Clause codes of the codebook."),
        new("mutual_defence", ColumnKind.Boolean, "True where a mutual-defence clause is among the clauses."),
        new("missing", ColumnKind.List, "field=reason for each value that is not there: not-stated, not-applicable, not-seen, indefinite or unknown."),
        new("source", ColumnKind.Text, "review, or the registry it was imported from."),
        new("source_id", ColumnKind.Text, "Its id in that registry."),
        new("ties", ColumnKind.List, "How it stands to other entries, e.g. amends EDA-2001-0004."),
        new("documents", ColumnKind.List, "SHA-256 of the documents quoted for it."),
        new("quotations", ColumnKind.Integer, "How many quotations it rests on."),
        new("version", ColumnKind.Integer, "Counts its changes from 1."),
    ];

    private static readonly IReadOnlyList<Column> ValueColumns =
    [
        new("entry", ColumnKind.Text, "Id of the entry."),
        new("number", ColumnKind.Integer, "Number of the value within its entry, from 1."),
        new("field", ColumnKind.Text, "title, party, signed, place, in-force, duration, type, legal-form, binding, focus, content, clause, date, final-clause, link, mention or commitment."),
        new("qualifier", ColumnKind.Text, "A date's role, a final clause's code or a link's kind."),
        new("value", ColumnKind.Text, "A code, a date, true or false, or words; empty where there is none."),
        new("missing", ColumnKind.Text, "Why there is none."),
        new("detail", ColumnKind.Text, "A finer value where the codebook has one."),
        new("inferred", ColumnKind.Boolean, "True where the words prove it only through a group's name (EU, Benelux), not by naming it."),
        new("by", ColumnKind.Text, "Who gave it: a coder, a person, or the registry it was imported from."),
        new("assertion", ColumnKind.Text, "On what ground it is vouched for where there is no quotation."),
        new("quotations", ColumnKind.Integer, "How many quotations prove it; all are in the table evidence."),
        new("document", ColumnKind.Text, "SHA-256 of the document of the first."),
        new("page", ColumnKind.Integer, "Its page, from 1."),
        new("quote", ColumnKind.Text, "Its words."),
    ];

    private static readonly IReadOnlyList<Column> EvidenceColumns =
    [
        new("entry", ColumnKind.Text, "Id of the entry."),
        new("number", ColumnKind.Integer, "Number of the value within its entry, as in the table values."),
        new("field", ColumnKind.Text, "Field of the value."),
        new("value", ColumnKind.Text, "The value it proves."),
        new("document", ColumnKind.Text, "SHA-256 of the document."),
        new("page", ColumnKind.Integer, "From 1."),
        new("left", ColumnKind.Number, "Points from the page's left edge."),
        new("top", ColumnKind.Number, "Points from the page's top edge."),
        new("right", ColumnKind.Number, "Points from the page's left edge."),
        new("bottom", ColumnKind.Number, "Points from the page's top edge."),
        new("quote", ColumnKind.Text, "The words as printed."),
        new("shortened", ColumnKind.Boolean, "True where the document's licence is not known to let more of it travel."),
    ];
}
