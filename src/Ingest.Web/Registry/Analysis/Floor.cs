namespace Ingest.Web.Registry.Analysis;

/// <summary>How many states an EU instrument asks to take part together.</summary>
/// <param name="States">The least number of eligible states.</param>
/// <param name="Members">Who counts towards it, ISO 3166-1 alpha-3; empty: every state.</param>
/// <param name="Source">Where the floor is laid down.</param>
public sealed record Floor(string Instrument, int States, IReadOnlyList<string> Members, string Source)
{
    public IReadOnlyList<string> Eligible(IReadOnlyList<string> parties) =>
        [.. parties.Where(party => Members.Count == 0 || Members.Contains(party)).Order(StringComparer.Ordinal)];
}
