namespace Ingest.Web.Registry.Analysis;

/// <summary>Agreements of the same parties that undertake the same thing and stand at the same time.</summary>
/// <param name="Parties">Sorted.</param>
/// <param name="Content">The content code they share.</param>
/// <param name="Ids">Two or more entries, oldest first.</param>
public sealed record Overlap(IReadOnlyList<string> Parties, string Content, IReadOnlyList<string> Ids)
{
    public static IReadOnlyList<Overlap> Find(IEnumerable<Agreement> agreements, DateOnly day) =>
    [
        .. agreements
            .Where(agreement => agreement.StandsOn(day) && agreement.Parties.Count > 1)
            .SelectMany(agreement => agreement.Content.Distinct().Select(code => (agreement, code)))
            .GroupBy(pair => (Parties: string.Join(',', pair.agreement.Parties.Order(StringComparer.Ordinal)), pair.code))
            .Where(group => group.Count() > 1)
            .Select(group => new Overlap(
                group.Key.Parties.Split(','),
                group.Key.code,
                [.. group.OrderBy(pair => pair.agreement.Signed).ThenBy(pair => pair.agreement.Id, StringComparer.Ordinal).Select(pair => pair.agreement.Id)]))
            .OrderByDescending(overlap => overlap.Ids.Count).ThenBy(overlap => string.Join(',', overlap.Parties), StringComparer.Ordinal).ThenBy(overlap => overlap.Content, StringComparer.Ordinal),
    ];
}
