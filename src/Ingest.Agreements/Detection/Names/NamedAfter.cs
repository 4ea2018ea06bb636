namespace Ingest.Agreements.Detection.Names;

/// <summary>How texts speak of an instrument that bears the name of a place: "the Aachen Treaty", "le traité d'Aix-la-Chapelle", "Aachener Vertrag".</summary>
internal static class NamedAfter
{
    private static readonly IReadOnlyList<(string Noun, string[] Patterns)> _rows = [.. EmbeddedTable.Rows("named-after.tsv").Select(row => (row[0], row[1].Split('|')))];

    /// <param name="name">Its noun tells which forms fit.</param>
    public static IEnumerable<string> Forms(string name, string place) =>
        _rows.Where(row => name.Contains(row.Noun, StringComparison.OrdinalIgnoreCase)).SelectMany(row => row.Patterns).Select(pattern => pattern.Replace("{}", place, StringComparison.Ordinal));
}
