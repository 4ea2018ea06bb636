namespace Ingest.Web.Registry.Analysis;

/// <summary>How many states an EU instrument asks to take part together.</summary>
/// <param name="States">The least number of eligible states.</param>
/// <param name="Members">Who counts towards it, ISO 3166-1 alpha-3; empty: every state.</param>
/// <param name="Source">Where the floor is laid down.</param>
/// <param name="OneOf">States of which at least one must be among them; null asks for none in particular.</param>
public sealed record Floor(string Instrument, int States, IReadOnlyList<string> Members, string Source, IReadOnlyList<string>? OneOf = null)
{
    /// <summary>Whether these parties together are enough.</summary>
    public bool ReachedBy(IReadOnlyList<string> parties) => Eligible(parties).Count >= States && (OneOf is null || parties.Any(OneOf.Contains));

    public IReadOnlyList<string> Eligible(IReadOnlyList<string> parties) =>
        [.. parties.Where(party => Members.Count == 0 || Members.Contains(party)).Order(StringComparer.Ordinal)];
}
