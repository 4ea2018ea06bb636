namespace Ingest.Web.Registry.Analysis;

/// <summary>The mutual-defence clauses of one country in agreements that stand.</summary>
/// <param name="Binding">Entries that bind in law.</param>
/// <param name="NonBinding">Political declarations and the like.</param>
/// <param name="Unsettled">Entries of which nobody could tell.</param>
public sealed record Pledge(string Country, IReadOnlyList<string> Binding, IReadOnlyList<string> NonBinding, IReadOnlyList<string> Unsettled)
{
    private const string Code = "mutual_defence";

    public int Count => Binding.Count + NonBinding.Count + Unsettled.Count;

    public static bool In(Agreement agreement) => agreement.Clauses.Contains(Code) || agreement.Content.Contains(Code);

    /// <summary>The countries with most first.</summary>
    public static IReadOnlyList<Pledge> Survey(IEnumerable<Agreement> agreements, DateOnly day) =>
    [
        .. agreements.Where(agreement => agreement.StandsOn(day) && In(agreement))
            .SelectMany(agreement => agreement.Parties.Select(party => (party, agreement)))
            .GroupBy(pair => pair.party, pair => pair.agreement)
            .Select(held => new Pledge(held.Key, Ids(held, true), Ids(held, false), Ids(held, null)))
            .OrderByDescending(pledge => pledge.Count).ThenByDescending(pledge => pledge.Binding.Count).ThenBy(pledge => pledge.Country, StringComparer.Ordinal),
    ];

    private static IReadOnlyList<string> Ids(IEnumerable<Agreement> held, bool? binding) =>
        [.. held.Where(agreement => agreement.Binding == binding).Select(agreement => agreement.Id).Order(StringComparer.Ordinal)];
}
