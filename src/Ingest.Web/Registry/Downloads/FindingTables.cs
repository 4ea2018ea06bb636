using System.Globalization;
using Ingest.Storage;
using Ingest.Web.Registry.Analysis;
using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Registry.Downloads;

/// <summary>The findings of each analysis as tables: the findings first, then what they were measured by.</summary>
public static class FindingTables
{
    private static readonly Column Entry = new("entry", ColumnKind.Text, "Id of the agreement.");
    private static readonly Column Title = new("title", ColumnKind.Text, "Its title.");
    private static readonly Column Entries = new("entries", ColumnKind.List, "Ids of the agreements.");
    private static readonly Column Country = new("country", ColumnKind.Text, "ISO 3166-1 alpha-3, or an organisation's acronym.");
    private static readonly Column Content = new("content", ColumnKind.Text, "Content code of the codebook.");

    /// <param name="name">Of the analysis, e.g. <c>open-triads</c>.</param>
    public static IReadOnlyList<FlatTable> Of(string name, Analyses analyses, RegistryView view) => name switch
    {
        "overlaps" => [Table(name, "One row for each thing that two or more standing agreements of the same parties undertake.",
            [new("parties", ColumnKind.List, "All parties of each of them."), Content, new("agreements", ColumnKind.Integer, "How many."), Entries],
            analyses.Overlaps(view), overlap => [List(overlap.Parties), overlap.Content, overlap.Ids.Count, List(overlap.Ids)])],
        "gaps" => [Table(name, "One row for each country and content code in use; 0 is a gap in this registry.",
            [Country, new("name", ColumnKind.Text, "In English."), Content, new("standing", ColumnKind.Integer, "Standing agreements."), Entries],
            Cells(analyses.Coverage(view)), cell => [cell.Country, States.EnglishName(cell.Country), cell.Content, cell.Ids.Count, List(cell.Ids)])],
        "hubs" => [Table(name, "One row for each country.",
            [Country, new("name", ColumnKind.Text, "In English."), new("agreements", ColumnKind.Integer, "It is a party to."), new("partners", ColumnKind.Integer, "Each once."),
             new("region", ColumnKind.Text, "Where it has one."), new("own_region_share", ColumnKind.Number, "Share of its ties within that region, 0 to 1.")],
            analyses.Hubs(view), hub => [hub.Country, States.EnglishName(hub.Country), hub.Agreements, hub.Partners, hub.Region, hub.OwnRegionShare]),
            Table("regions", "One row for each two regions with ties.",
            [new("one", ColumnKind.Text, "A region."), new("other", ColumnKind.Text, "The same for ties within it."), new("ties", ColumnKind.Integer, "How many.")],
            analyses.Regional(view), ties => [ties.One, ties.Other, ties.Ties])],
        "clusters" => [Table(name, "One row for each cluster of formats with much the same members.",
            [Entries, new("in_all", ColumnKind.List, "Countries in all of them."), new("in_any", ColumnKind.List, "Countries in any of them.")],
            analyses.Clusters(view), cluster => [List(cluster.Ids), List(cluster.Core), List(cluster.Members)])],
        "open-triads" => [Table(name, "One row for each two countries without an agreement that share partners.",
            [new("one", ColumnKind.Text, "The one."), new("other", ColumnKind.Text, "The other."), new("common", ColumnKind.Integer, "Partners both have."), new("partners", ColumnKind.List, "Who they are.")],
            analyses.Triads(view), open => [open.Missing.First, open.Missing.Second, open.Common.Count, List(open.Common)])],
        "matchmaking" => [Table(name, "One row for each set of pacts that together reach a floor.",
            [new("instrument", ColumnKind.Text, "Whose floor."), new("field", ColumnKind.Text, "The system or content code they share."), new("states", ColumnKind.List, "Who could take part together."), Entries],
            analyses.Matches(view), match => [match.Instrument, match.Field, List(match.States), List(match.Ids)]),
            Table("floors", "One row for each instrument.",
            [new("instrument", ColumnKind.Text, "Its short name."), new("states", ColumnKind.Integer, "How many must take part."), new("members", ColumnKind.List, "Who counts."), new("source", ColumnKind.Text, "Where it is laid down.")],
            analyses.Floors, floor => [floor.Instrument, floor.States, List(floor.Members), floor.Source])],
        "hooks" => [Table(name, "One row for each page of an agreement that names an instrument.",
            [new("instrument", ColumnKind.Text, "What is named."), Entry, Title, new("document", ColumnKind.Text, "SHA-256."), new("page", ColumnKind.Integer, "From 1."),
             new("words", ColumnKind.Text, "As they stand there.")],
            analyses.Hooks(view), naming => [naming.Thing, naming.Entry, view.Find(naming.Entry)?.Title, naming.DocumentSha256, naming.Page, naming.Words])],
        "backstop" => [Table(name, "One row for each frontline state, supporter and content.",
            [new("frontline", ColumnKind.Text, "The state that borders Russia or its war."), new("supporter", ColumnKind.Text, "The state that could step in."), Content,
             new("standing", ColumnKind.Integer, "Agreements that promise it; 0 is missing."), Entries],
            analyses.Backstops(view).SelectMany(backstop => analyses.Options.Backstop.Select(content => (backstop, content, ids: backstop.Undertakings.GetValueOrDefault(content, [])))),
            cell => [cell.backstop.Frontline, cell.backstop.Supporter, cell.content, cell.ids.Count, List(cell.ids)])],
        "mutual-defence" => [Table(name, "One row for each country and agreement with such a clause.",
            [Country, Entry, Title, new("binding", ColumnKind.Boolean, "Empty where nobody could tell.")],
            analyses.Pledges(view).SelectMany(pledge => pledge.Binding.Concat(pledge.NonBinding).Concat(pledge.Unsettled).Select(id => (pledge.Country, Agreement: view.Find(id)!))),
            held => [held.Country, held.Agreement.Id, held.Agreement.Title, held.Agreement.Binding])],
        "expiry" => [Table(name, "One row for each agreement whose term ends within twelve months.",
            [Entry, Title, new("parties", ColumnKind.List, "Its parties."), new("last_day", ColumnKind.Date, "Of its term."), new("renews", ColumnKind.Boolean, "True where it goes on unless somebody acts.")],
            analyses.Expiries(view), expiry => [expiry.Id, view.Find(expiry.Id)!.Title, List(view.Find(expiry.Id)!.Parties), expiry.LastDay.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), expiry.Renews])],
        "depth" => [Table(name, "One row for each agreement whose text is held.",
            [Entry, Title, new("rung", ColumnKind.Text, "symbolic, exploratory, firm or operational."), new("binding", ColumnKind.Boolean, "Empty where nobody could tell."),
             new("firm", ColumnKind.List, "Content undertaken firmly."), new("exploratory", ColumnKind.List, "Content only to be explored."), new("dated", ColumnKind.Integer, "Commitments with a date or a budget.")],
            analyses.Depths(view), depth => [depth.Id, view.Find(depth.Id)?.Title, Words.Of(depth.Rung), depth.Binding, List(depth.Firm), List(depth.Exploratory), depth.Dated])],
        _ => [],
    };

    private static IEnumerable<(string Country, string Content, IReadOnlyList<string> Ids)> Cells(Coverage coverage) =>
        coverage.Countries.SelectMany(country => coverage.Contents.Select(content => (country, content, coverage.Of(country, content))));

    private static FlatTable Table<T>(string name, string title, IReadOnlyList<Column> columns, IEnumerable<T> found, Func<T, IReadOnlyList<object?>> row) =>
        new(name, title, columns, found.Select(row));

    private static string List(IEnumerable<string> parts) => string.Join(';', parts);
}
