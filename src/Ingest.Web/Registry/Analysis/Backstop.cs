namespace Ingest.Web.Registry.Analysis;

/// <summary>What a frontline state has been promised by one supporter, and what not.</summary>
/// <param name="Undertakings">Content codes with the entries that hold them.</param>
/// <param name="Missing">The codes asked for that no standing agreement of the two holds, in the order asked.</param>
public sealed record Backstop(string Frontline, string Supporter, IReadOnlyDictionary<string, IReadOnlyList<string>> Undertakings, IReadOnlyList<string> Missing)
{
    public static IReadOnlyList<Backstop> Survey(
        IReadOnlyList<Agreement> agreements, IReadOnlyList<string> frontline, IReadOnlyList<string> supporters, IReadOnlyList<string> contents, DateOnly day) =>
    [
        .. from state in frontline
           from supporter in supporters
           where state != supporter
           select Between(agreements, state, supporter, contents, day),
    ];

    private static Backstop Between(IReadOnlyList<Agreement> agreements, string state, string supporter, IReadOnlyList<string> contents, DateOnly day)
    {
        var shared = agreements.Where(agreement => agreement.StandsOn(day) && agreement.Parties.Contains(state) && agreement.Parties.Contains(supporter)).ToList();
        var held = contents
            .Select(code => (code, ids: shared.Where(agreement => agreement.Content.Contains(code) || agreement.Clauses.Contains(code)).Select(agreement => agreement.Id).ToList()))
            .Where(pair => pair.ids.Count > 0)
            .ToDictionary(pair => pair.code, pair => (IReadOnlyList<string>)pair.ids);
        return new Backstop(state, supporter, held, [.. contents.Where(code => !held.ContainsKey(code))]);
    }
}
