using Dapper;

namespace Ingest.Storage;

/// <summary>
/// Search in the text of documents. Candidates and entries are searched through their own lists
/// (<see cref="Narrowing.Text"/>), where the other filters are.
/// </summary>
public sealed class SearchStore(Database database)
{
    // Control characters no page can hold: the snippet reaches the reader as parts, never as markup.
    private const char Begin = '\u0002';
    private const char End = '\u0003';

    /// <summary>The pages that hold all words, the fittest first (Okapi BM25 as SQLite's FTS5 computes it).</summary>
    public IReadOnlyList<PageHit> Pages(string text, int skip = 0, int take = 20)
    {
        if (SearchText.Of(text) is not { } asked)
            return [];
        return database.Read(connection => connection.Query<(string Sha256, string Name, int Page, string Snippet)>("""
            SELECT d.sha256, d.name, p.number, snippet(page_search, 0, char(2), char(3), '…', 24)
            FROM page_search JOIN pages p ON p.id = page_search.rowid JOIN documents d ON d.id = p.document_id
            WHERE page_search MATCH @asked ORDER BY rank LIMIT @take OFFSET @skip
            """, new { asked, skip, take })
            .Select(row => new PageHit(row.Sha256, row.Name, row.Page, Parts(row.Snippet))).ToList());
    }

    private static IReadOnlyList<(string Text, bool Found)> Parts(string snippet) =>
    [
        .. snippet.Split(Begin).SelectMany((piece, i) => i == 0
            ? [(piece, false)]
            : new[] { (piece[..piece.IndexOf(End, StringComparison.Ordinal)], true), (piece[(piece.IndexOf(End, StringComparison.Ordinal) + 1)..], false) })
            .Where(part => part.Item1.Length > 0),
    ];
}
