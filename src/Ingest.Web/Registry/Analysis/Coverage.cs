namespace Ingest.Web.Registry.Analysis;

/// <summary>Country × content: how many standing agreements of a country undertake a thing; the zeros are the gaps.</summary>
public sealed class Coverage
{
    private readonly Dictionary<(string Country, string Content), List<string>> _cells = [];

    public Coverage(IEnumerable<Agreement> agreements, IReadOnlyList<string> countries, IReadOnlyList<string> contents, DateOnly day)
    {
        (Countries, Contents) = (countries, contents);
        foreach (var agreement in agreements.Where(agreement => agreement.StandsOn(day)))
        {
            foreach (var country in agreement.Parties.Distinct())
            {
                foreach (var code in agreement.Content.Distinct())
                {
                    if (!_cells.TryGetValue((country, code), out var ids))
                        _cells[(country, code)] = ids = [];
                    ids.Add(agreement.Id);
                }
            }
        }
    }

    public IReadOnlyList<string> Countries { get; }

    public IReadOnlyList<string> Contents { get; }

    /// <summary>The entries of a cell; empty for a gap.</summary>
    public IReadOnlyList<string> Of(string country, string content) => _cells.TryGetValue((country, content), out var ids) ? ids : [];

    /// <summary>The empty cells, named. Empty means: none in this registry; outside its sources the answer is unknown, not zero.</summary>
    public IEnumerable<(string Country, string Content)> Gaps() =>
        from country in Countries
        from content in Contents
        where Of(country, content).Count == 0
        select (country, content);
}
