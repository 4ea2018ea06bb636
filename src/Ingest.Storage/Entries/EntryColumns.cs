using System.Globalization;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The columns of <c>entries</c> alone that repeat its values, besides <see cref="ListColumns"/>.</summary>
internal sealed record EntryColumns(
    string? InForce, string? StandsFrom, string? StandsUntil, bool Renews, int PartyCount, int NamedCount, string Inferred)
{
    public static EntryColumns Of(Entry entry)
    {
        var standing = Standing.Of(entry);
        var (parties, named) = (entry.All(Field.Party).Distinct().ToList(), Named(entry.Values).ToList());
        return new EntryColumns(
            PartialDate.Parse(entry.First(Field.InForce))?.ToString(),
            Day(standing.From),
            Day(standing.Until),
            standing.Renews,
            parties.Count,
            named.Count,
            string.Join(',', parties.Except(named).Order(StringComparer.Ordinal)));
    }

    /// <summary>The codes entries are narrowed by besides: the parties named themselves.</summary>
    public static IEnumerable<(string Field, string Value)> Codes(IReadOnlyList<RecordedValue> values) =>
        Named(values).Select(party => (EntryFilter.NamedParty, party));

    private static IEnumerable<string> Named(IReadOnlyList<RecordedValue> values) =>
        values.Where(value => value is { Field: Field.Party, Inferred: false }).Select(value => value.Value).OfType<string>().Distinct();

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
