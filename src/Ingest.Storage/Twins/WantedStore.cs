using Dapper;

namespace Ingest.Storage;

/// <summary>The researchers' shopping list: agreements that briefs name and whose text nobody holds, with who named them.</summary>
public sealed class WantedStore(Database database)
{
    /// <summary>The most often named first.</summary>
    public IReadOnlyList<Wanted> List() => database.Read(connection => connection.Query<Row>("""
        SELECT c.id, c.title, c.parties, c.signed_year AS year, d.sha256, d.name
        FROM candidates c JOIN documents d ON d.id = c.document_id
        WHERE c.basis = 'mention' AND c.kind = 'instrument' AND c.parties <> ''
          AND (c.status = 'approved' OR c.status = 'pending' AND c.listed = 1)
          AND NOT EXISTS (
              SELECT 1 FROM candidates t
              WHERE t.parties = c.parties AND t.basis = 'text' AND t.status <> 'rejected'
                AND (c.signed_year IS NULL OR t.signed_year IS NULL OR t.signed_year = c.signed_year))
        ORDER BY c.number
        """)
        // Without a year only the title tells two agreements of the same states apart.
        .GroupBy(row => (row.Parties, row.Year, row.Year is null ? string.Join(' ', Likeness.Words(row.Title).Order(StringComparer.Ordinal)) : ""))
        .Select(group => new Wanted(
            group.Select(row => row.Title).OfType<string>().MaxBy(title => title.Length),
            group.Key.Parties.Split(','),
            group.Key.Year,
            [.. group.Select(row => (row.Sha256, row.Name)).Distinct()],
            [.. group.Select(row => row.Id)]))
        .OrderByDescending(wanted => wanted.NamedBy.Count).ThenByDescending(wanted => wanted.Year)
        .ToList());

    private sealed class Row
    {
        public string Id { get; init; } = "";
        public string? Title { get; init; }
        public string Parties { get; init; } = "";
        public int? Year { get; init; }
        public string Sha256 { get; init; } = "";
        public string Name { get; init; } = "";
    }
}
