namespace Ingest.Web.Registry.Analysis;

/// <summary>Who has agreements with whom: countries, and between each pair the agreements they share.</summary>
public sealed class Network
{
    private readonly Dictionary<Pair, List<string>> _ties = [];
    private readonly SortedDictionary<string, SortedSet<string>> _partners = new(StringComparer.Ordinal);

    /// <param name="agreements">The agreements on view.</param>
    /// <param name="plurilateral">Whether an agreement of three or more states counts as a tie between each two of them.</param>
    public Network(IEnumerable<Agreement> agreements, bool plurilateral)
    {
        foreach (var agreement in agreements.Where(agreement => agreement.Bilateral || plurilateral))
        {
            foreach (var pair in Pair.Among(agreement.Parties))
            {
                if (!_ties.TryGetValue(pair, out var ids))
                    _ties[pair] = ids = [];
                ids.Add(agreement.Id);
                Join(pair.First, pair.Second);
                Join(pair.Second, pair.First);
            }
        }
    }

    /// <summary>Alphabetical.</summary>
    public IReadOnlyCollection<string> Countries => _partners.Keys;

    /// <summary>The pairs that share at least one agreement, with their ids.</summary>
    public IReadOnlyDictionary<Pair, List<string>> Ties => _ties;

    public IReadOnlyCollection<string> Partners(string country) => _partners.TryGetValue(country, out var partners) ? partners : [];

    public IReadOnlyList<string> Between(string one, string other) => _ties.TryGetValue(new Pair(one, other), out var ids) ? ids : [];

    private void Join(string country, string partner)
    {
        if (!_partners.TryGetValue(country, out var partners))
            _partners[country] = partners = new SortedSet<string>(StringComparer.Ordinal);
        partners.Add(partner);
    }
}
