using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Registry.Analysis;
using Ingest.Web.Registry.Api;

namespace Ingest.Web.Registry.Releases;

/// <summary>
/// What political scientists join their data by: pairs of states by year, and states by year. A row is there only where
/// the Registry holds something; a pair or year that is not there is unknown, not zero, outside what the Registry covers.
/// </summary>
public sealed class YearTables
{
    private readonly Dictionary<(string First, string Second, int Year), Tally> _dyads = [];
    private readonly Dictionary<(string State, int Year), (Tally Tally, HashSet<string> Partners)> _states = [];

    /// <param name="lastYear">The last year to count: that of the release.</param>
    public YearTables(IEnumerable<HeldEntry> entries, int lastYear)
    {
        foreach (var held in entries)
        {
            if (Standing.Of(held.Entry) is not { From: { } from } standing)
                continue;
            var entry = PublicEntry.Of(held);
            var states = entry.Parties.Where(States.Contains).ToList();
            var end = standing.Renews ? lastYear : Math.Min(standing.Until?.Year ?? lastYear, lastYear);
            for (var year = from.Year; year <= end; year++)
                Count(entry, states, year, year == from.Year);
        }
    }

    public FlatTable Dyads => new("dyad-year", "One row for each pair of states and year with an agreement standing between them.", DyadColumns,
        _dyads.OrderBy(row => row.Key.First, StringComparer.Ordinal).ThenBy(row => row.Key.Second, StringComparer.Ordinal).ThenBy(row => row.Key.Year)
            .Select(IReadOnlyList<object?> (row) =>
        [
            row.Key.Year, row.Key.First, row.Key.Second, States.Cow(row.Key.First, row.Key.Year), States.Cow(row.Key.Second, row.Key.Year),
            .. row.Value.Cells,
        ]));

    public FlatTable Countries => new("country-year", "One row for each state and year with an agreement standing.", CountryColumns,
        _states.OrderBy(row => row.Key.State, StringComparer.Ordinal).ThenBy(row => row.Key.Year).Select(IReadOnlyList<object?> (row) =>
        [
            row.Key.Year, row.Key.State, States.Cow(row.Key.State, row.Key.Year), row.Value.Partners.Count, .. row.Value.Tally.Cells,
        ]));

    private void Count(PublicEntry entry, List<string> states, int year, bool begins)
    {
        foreach (var pair in Pair.Among(states))
        {
            if (!_dyads.TryGetValue((pair.First, pair.Second, year), out var row))
                _dyads[(pair.First, pair.Second, year)] = row = new Tally();
            row.Add(entry, begins);
        }

        foreach (var state in states)
        {
            if (!_states.TryGetValue((state, year), out var row))
                _states[(state, year)] = row = (new Tally(), []);
            row.Tally.Add(entry, begins);
            row.Partners.UnionWith(entry.Parties.Where(party => party != state));
        }
    }

    private static readonly IReadOnlyList<Column> DyadColumns =
    [
        new("year", ColumnKind.Integer, "Calendar year."),
        new("iso3_a", ColumnKind.Text, "The state whose code comes first in the alphabet; each pair stands once."),
        new("iso3_b", ColumnKind.Text, "The other state."),
        new("cow_a", ColumnKind.Integer, "Correlates of War number of the first in that year."),
        new("cow_b", ColumnKind.Integer, "That of the other."),
        .. Tally.Columns,
    ];

    private static readonly IReadOnlyList<Column> CountryColumns =
    [
        new("year", ColumnKind.Integer, "Calendar year."),
        new("iso3", ColumnKind.Text, "The state."),
        new("cow", ColumnKind.Integer, "Its Correlates of War number in that year."),
        new("partners", ColumnKind.Integer, "Other parties of the agreements that stand, each once."),
        .. Tally.Columns,
    ];
}
