namespace Ingest.Web.Registry.Analysis;

/// <summary>Procurement pacts in one field that, taken together, have enough states for an instrument that none reaches alone.</summary>
/// <param name="Instrument">E.g. <c>EDF</c>.</param>
/// <param name="Field">What the pacts buy or build: a named system, or a content code.</param>
/// <param name="States">Who would take part together, sorted.</param>
/// <param name="Ids">The pacts, sorted.</param>
public sealed record Match(string Instrument, string Field, IReadOnlyList<string> States, IReadOnlyList<string> Ids)
{
    /// <summary>
    /// Pacts match where they share the field and a common state, so that somebody sits at both tables already.
    /// Only states that may take part in the instrument are counted.
    /// </summary>
    /// <param name="field">The fields of a pact: systems named in it, or narrower codes.</param>
    public static IReadOnlyList<Match> Find(IReadOnlyList<Agreement> agreements, Floor floor, Func<Agreement, IEnumerable<string>> field)
    {
        var pacts = agreements.Where(agreement => agreement.Content.Contains("procurement_industry")).SelectMany(agreement => field(agreement).Distinct().Select(name => (agreement, name)));
        var matches =
            from pact in pacts
            group pact.agreement by pact.name into sameField
            from member in sameField.SelectMany(agreement => agreement.Parties).Distinct()
            let table = sameField.Where(agreement => agreement.Parties.Contains(member)).OrderBy(agreement => agreement.Id, StringComparer.Ordinal).ToList()
            where table.Count > 1 && !table.Exists(agreement => floor.ReachedBy(agreement.Parties))
            let states = floor.Eligible([.. table.SelectMany(agreement => agreement.Parties).Distinct()])
            where floor.ReachedBy(states)
            select new Match(floor.Instrument, sameField.Key, states, [.. table.Select(agreement => agreement.Id)]);
        return
        [
            .. matches.DistinctBy(match => (match.Field, string.Join(',', match.Ids)))
                .OrderByDescending(match => match.States.Count).ThenBy(match => match.Field, StringComparer.Ordinal).ThenBy(match => string.Join(',', match.Ids), StringComparer.Ordinal),
        ];
    }
}
