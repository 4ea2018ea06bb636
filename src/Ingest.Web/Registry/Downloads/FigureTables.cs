using Ingest.Storage;
using Ingest.Web.Registry.Api;

namespace Ingest.Web.Registry.Downloads;

/// <summary>What the charts and lists of parties show, as tables.</summary>
public static class FigureTables
{
    public static FlatTable? Of(RegistryView view, string name) => name switch
    {
        "countries" => Countries(view),
        "pairs" => Pairs(view),
        _ => Figures.Of(view).FirstOrDefault(figure => figure.Name == name) is { } figure ? Chart(figure) : null,
    };

    private static FlatTable Chart(Figure figure) => new(figure.Name, $"Agreements by {figure.Facet}.",
        [
            new(figure.Facet, ColumnKind.Text, "Year, or code of the codebook; none where nothing is settled."),
            .. figure.Series.Select(series => new Column(series, ColumnKind.Integer, "How many.")),
        ],
        figure.Rows.Select(IReadOnlyList<object?> (row) => [row.Code, .. row.Cells.Select(cell => (object)cell.Count)]));

    private static FlatTable Countries(RegistryView view) => new("countries", "One row for each party.",
        [
            new("code", ColumnKind.Text, "ISO 3166-1 alpha-3, or an organisation's acronym."),
            new("name", ColumnKind.Text, "In English."),
            new("cow", ColumnKind.Integer, "Correlates of War number today."),
            new("entries", ColumnKind.Integer, "Its agreements."),
            new("bilateral", ColumnKind.Integer, "Those with exactly two parties."),
            new("plurilateral", ColumnKind.Integer, "Those with more."),
            new("partners", ColumnKind.Integer, "Other parties, each once."),
            new("first_year", ColumnKind.Integer, "Year of its first signature."),
            new("last_year", ColumnKind.Integer, "Year of its last."),
        ],
        CountryCount.Of(view).Select(IReadOnlyList<object?> (row) =>
            [row.Code, row.Name, row.Cow, row.Entries, row.Bilateral, row.Plurilateral, row.Partners, row.FirstYear, row.LastYear]));

    private static FlatTable Pairs(RegistryView view) => new("pairs", "One row for each two parties with an agreement between them.",
        [
            new("first", ColumnKind.Text, "The party whose code comes first in the alphabet."),
            new("second", ColumnKind.Text, "The other."),
            new("count", ColumnKind.Integer, "Agreements between them: bilateral ones, and with pairs=yes the plurilateral ones too."),
            new("entries", ColumnKind.List, "Their ids."),
        ],
        PairCount.Of(view).Select(IReadOnlyList<object?> (row) => [row.First, row.Second, row.Count, string.Join(';', row.Entries)]));
}
