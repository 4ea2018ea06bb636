namespace Ingest.Web.Registry;

/// <summary>A chart as the table under it: what the one shows, the other says.</summary>
/// <param name="Name">E.g. <c>years</c>; also the facet its rows are codes of, but for years.</param>
/// <param name="Series">The columns, as words of the facet <c>sides</c>; one called <c>agreements</c> where nothing is told apart.</param>
public sealed record Figure(string Name, string Facet, IReadOnlyList<string> Series, IReadOnlyList<FigureRow> Rows)
{
    public const string Undivided = "agreements";
}
