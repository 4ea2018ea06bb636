using Dapper;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The words behind the entries: what their texts say beyond the values people approved.</summary>
public sealed class EntryTextStore(Database database)
{
    /// <summary>SQL: the candidates that are the text of an active entry.</summary>
    private const string Texts = """
        candidates c JOIN documents d ON d.id = c.document_id JOIN entries n ON n.id = json_extract(c.state, '$.entry')
        """;

    private const string Approved = "c.status = 'approved' AND n.status = 'active'";

    /// <summary>The pages and quotations of active entries that hold one of the phrases, whatever their case.</summary>
    /// <remarks>Where a document holds several instruments, each has the pages between its first proof and its last.</remarks>
    public IReadOnlyList<EntryPassage> Passages(IReadOnlyList<string> phrases) => database.Read(connection =>
    {
        if (phrases.Count == 0)
            return [];
        var asked = string.Join(" OR ", phrases.Select(phrase => $"\"{phrase.Replace("\"", "", StringComparison.Ordinal)}\""));
        var pages = connection.Query<(string Entry, string Sha256, int Page, string Text)>($"""
            SELECT n.id, d.sha256, p.number, p.text
            FROM {Texts} JOIN pages p ON p.document_id = d.id
            WHERE {Approved} AND c.basis = 'text' AND p.id IN (SELECT rowid FROM page_search WHERE page_search MATCH @asked)
              AND (1 = (SELECT count(*) FROM candidates o WHERE o.document_id = d.id AND o.basis = 'text' AND o.status = 'approved')
                   OR p.number BETWEEN (SELECT min(e.page) FROM findings f JOIN evidence e ON e.finding_id = f.id WHERE f.candidate = c.number AND f.coding_id = c.coding_id)
                                   AND (SELECT max(e.page) FROM findings f JOIN evidence e ON e.finding_id = f.id WHERE f.candidate = c.number AND f.coding_id = c.coding_id))
            ORDER BY n.number, d.sha256, p.number
            """, new { asked });
        var quotes = connection.Query<(string Entry, string Sha256, int Page, string Text)>("""
            SELECT DISTINCT n.id, q.value ->> '$.documentSha256', q.value ->> '$.evidence.page', q.value ->> '$.evidence.quote'
            FROM entries n, json_each(n.state, '$.values') v, json_each(v.value, '$.evidence') q
            WHERE n.status = 'active' AND n.number IN (SELECT rowid FROM entry_search WHERE entry_search MATCH @asked)
            """, new { asked });
        return pages.Concat(quotes).Select(row => new EntryPassage(row.Entry, row.Sha256, row.Page, row.Text)).ToList();
    });

    /// <summary>How far the texts of active entries commit their parties; entries without a text of their own are not there.</summary>
    public IReadOnlyList<EntryDepth> Depths() => database.Read(connection =>
    {
        var strengths = connection.Query<(string Entry, string Code, string Strength)>($"""
            SELECT DISTINCT n.id, f.value, f.detail FROM {Texts} JOIN findings f ON f.candidate = c.number AND f.coding_id = c.coding_id
            WHERE {Approved} AND c.basis = 'text' AND f.field = 'content' AND f.value IS NOT NULL AND f.detail IS NOT NULL ORDER BY f.value
            """).ToLookup(row => row.Entry);
        var commitments = connection.Query<CommitmentRow>($"""
            SELECT n.id AS entry, d.sha256, e.page, e.quote, e.box_left AS left, e.box_top AS top, e.box_right AS right, e.box_bottom AS bottom
            FROM {Texts} JOIN findings f ON f.candidate = c.number AND f.coding_id = c.coding_id JOIN evidence e ON e.finding_id = f.id
            WHERE {Approved} AND c.basis = 'text' AND f.field = 'commitment' ORDER BY e.page, e.box_top
            """).ToLookup(row => row.Entry);
        return connection.Query<string>($"SELECT DISTINCT n.id FROM {Texts} WHERE {Approved} AND c.basis = 'text' ORDER BY n.id")
            .Select(entry => new EntryDepth(
                entry,
                [.. strengths[entry].Where(row => Firm(row.Strength)).Select(row => row.Code)],
                [.. strengths[entry].Where(row => !Firm(row.Strength)).Select(row => row.Code)],
                [.. commitments[entry].Select(row => row.Build())])).ToList();
    });

    /// <summary>Whether a page proves a value of an active entry, so that anyone may see it.</summary>
    public bool Proves(string sha256, int page) => database.Read(connection => connection.ExecuteScalar<bool>($"""
        SELECT EXISTS (
            SELECT 1 FROM {Texts}, json_each(n.state, '$.values') v, json_each(v.value, '$.evidence') q
            WHERE d.sha256 = @sha256 AND {Approved} AND q.value ->> '$.documentSha256' = @sha256 AND q.value ->> '$.evidence.page' = @page)
        """, new { sha256, page }));

    /// <summary>A pledge to defend has degrees of its own: by treaty it is firm, a political one upon request is not.</summary>
    private static bool Firm(string strength) => strength == "firm" || strength.StartsWith("treaty_", StringComparison.Ordinal);

    private sealed class CommitmentRow
    {
        public string Entry { get; init; } = "";
        public string Sha256 { get; init; } = "";
        public int Page { get; init; }
        public string Quote { get; init; } = "";
        public double Left { get; init; }
        public double Top { get; init; }
        public double Right { get; init; }
        public double Bottom { get; init; }

        public Citation Build() => new(Sha256, new Evidence(Page, new Box((float)Left, (float)Top, (float)Right, (float)Bottom), Quote));
    }
}
