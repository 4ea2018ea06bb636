using Dapper;

namespace Ingest.Storage;

/// <summary>A <see cref="CandidateQuery"/> as SQL over <c>candidates c</c>.</summary>
internal static class CandidateFilter
{
    /// <summary>SQL: the document that is the candidate's text has a page that answers <c>@value</c>.</summary>
    public const string OnAPage = """
        c.basis = 'text' AND c.document_id IN (SELECT p.document_id FROM page_search JOIN pages p ON p.id = page_search.rowid
                                               WHERE page_search MATCH @value)
        """;

    public static (string Where, DynamicParameters Values) Of(CandidateQuery query)
    {
        // The plus signs keep SQLite from choosing an index by these: they leave much of the table, and a walk along the index
        // of the list's order, which holds them too, reaches the page fifty times sooner than sorting what they leave.
        var conditions = new Conditions();
        // Candidates nobody decided on and whose coder no longer proposes them are history, not work.
        conditions.Add("(c.listed = 1 OR c.status <> 'pending')");
        conditions.Add($"(c.number IN (SELECT rowid FROM candidate_search WHERE candidate_search MATCH @value) OR {OnAPage})", SearchText.Of(query.Text));
        conditions.Add("+c.status = @value", query.Status is { } status ? Code.Of(status) : null);
        conditions.Add("+c.basis = @value", query.Basis is { } basis ? Code.Of(basis) : null);
        conditions.Add("c.document_id = (SELECT id FROM documents WHERE sha256 = @value)", query.Document);
        conditions.Add("+c.signed_year >= @value", query.FromYear);
        conditions.Add("+c.signed_year <= @value", query.ToYear);
        conditions.Add("+c.type = @value", query.Type);
        conditions.Add("+c.focus = @value", query.Focus);
        conditions.Add(Has("content"), query.Content);
        conditions.Add(Has("clause"), query.Clause);
        foreach (var party in query.Parties)
            conditions.Add(Has("party"), party);
        return conditions.Sql(new { query.Skip, query.Take });
    }

    public static string Order(CandidateOrder order) => order switch
    {
        CandidateOrder.Signed => "c.signed_year DESC, c.signed DESC, c.number DESC",
        CandidateOrder.Doubt => "c.confidence, c.number",
        CandidateOrder.Document => "c.document_id, c.number",
        _ => "c.number DESC",
    };

    private static string Has(string field) =>
        $"c.number IN (SELECT candidate FROM candidate_codes WHERE field = '{field}' AND value = @value)";
}
