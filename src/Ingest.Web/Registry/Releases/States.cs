using System.Globalization;
using Ingest.Storage;

namespace Ingest.Web.Registry.Releases;

/// <summary>
/// States by ISO 3166-1 alpha-3 code (former ones by ISO 3166-3), with their numbers in the state system membership list
/// of the Correlates of War project (version 2016), by which political scientists join data.
/// </summary>
public static class States
{
    private static readonly ILookup<string, State> ByCode = Read().ToLookup(state => state.Iso3);

    /// <summary>A state has several rows where its number changed.</summary>
    public static FlatTable Table => new("states", "One row for each state and number: ISO and Correlates of War codes.", Columns,
        ByCode.SelectMany(rows => rows).Select(IReadOnlyList<object?> (state) =>
            [state.Iso3, state.Cow, state.Abbreviation, state.From, state.To, state.Name]));

    /// <summary>False for organisations.</summary>
    public static bool Contains(string code) => ByCode.Contains(code);

    /// <summary>The same on every machine, unlike the system's own tables; an organisation's acronym is its own name.</summary>
    public static string EnglishName(string code) => ByCode[code].FirstOrDefault()?.Name ?? code;

    /// <summary>The number in a year; null for organisations and for states the project does not count.</summary>
    /// <param name="year">Null takes today's number.</param>
    public static int? Cow(string code, int? year) =>
        ByCode[code].LastOrDefault(state => (state.From ?? int.MinValue) <= (year ?? int.MaxValue) && (year ?? int.MaxValue) <= (state.To ?? int.MaxValue))?.Cow;

    private static readonly IReadOnlyList<Column> Columns =
    [
        new("iso3", ColumnKind.Text, "ISO 3166-1 alpha-3 code; for former states ISO 3166-3."),
        new("cow", ColumnKind.Integer, "Correlates of War state number; empty where the project counts none."),
        new("cow_abbreviation", ColumnKind.Text, "Correlates of War abbreviation."),
        new("from", ColumnKind.Integer, "First year in which this is its number, where it had several."),
        new("to", ColumnKind.Integer, "Last such year."),
        new("name", ColumnKind.Text, "English short name."),
    ];

    private static IEnumerable<State> Read()
    {
        using var reader = new StreamReader(typeof(States).Assembly.GetManifestResourceStream("states.csv")!);
        foreach (var line in reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            if (line.Split(',', 6) is [var iso3, var cow, var abbreviation, var from, var to, var name])
                yield return new State(iso3, Number(cow), abbreviation.Length > 0 ? abbreviation : null, Number(from), Number(to), name.Trim());
        }

        static int? Number(string text) => text.Length > 0 ? int.Parse(text, CultureInfo.InvariantCulture) : null;
    }

    private sealed record State(string Iso3, int? Cow, string? Abbreviation, int? From, int? To, string Name);
}
