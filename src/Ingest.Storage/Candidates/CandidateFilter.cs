using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>A <see cref="CandidateQuery"/> as SQL over <c>candidates c</c>.</summary>
internal static class CandidateFilter
{
    /// <summary>SQL: the candidates <c>c</c> that are the text of a document with a page that answers <c>@words</c>.</summary>
    public const string OnAPage = """
        c.basis = 'text' AND c.document_id IN (SELECT p.document_id FROM page_search CROSS JOIN pages p INDEXED BY pages_by_id ON p.id = page_search.rowid
                                               WHERE page_search MATCH @words)
        """;

    public static Selection Of(SqliteConnection connection, CandidateQuery query)
    {
        var left = new Selection(connection, "candidates", "c");
        // Candidates nobody decided on and whose coder no longer proposes them are history, not work.
        left.Add("(c.listed = 1 OR c.status <> 'pending')");
        left.AddFound($"""
            SELECT rowid FROM candidate_search WHERE candidate_search MATCH @words
            UNION ALL SELECT c.number FROM candidates c WHERE {OnAPage}
            """, SearchText.Of(query.Where.Text));
        // The plus signs: see Selection.
        left.Add("+c.status = @value", query.Status is { } status ? Code.Of(status) : null);
        left.Add("+c.basis = @value", query.Basis is { } basis ? Code.Of(basis) : null);
        left.Add("c.document_id = (SELECT id FROM documents WHERE sha256 = @value)", query.Document);
        left.Add(query.Where, ("candidate_codes", "candidate"));
        return left;
    }

    /// <summary>True where nothing but the status narrows the list: such lists are counted as they change.</summary>
    public static bool ByStatusAlone(CandidateQuery query) =>
        query is { Basis: null, Document: null, Where: { Parties.Count: 0, FromYear: null, ToYear: null, Type: null, Focus: null, Content: null, Clause: null } }
        && SearchText.Of(query.Where.Text) is null;

    public static string Order(CandidateOrder order) => order switch
    {
        CandidateOrder.Signed => "c.signed_year DESC, c.signed DESC, c.number DESC",
        CandidateOrder.Worth => "c.worth DESC, c.number",
        CandidateOrder.Doubt => "c.confidence, c.number",
        CandidateOrder.Document => "c.document_id, c.basis DESC, c.number",
        _ => "c.number DESC",
    };
}
