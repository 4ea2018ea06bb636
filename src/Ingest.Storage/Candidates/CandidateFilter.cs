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
        var conditions = new Conditions();
        // Candidates nobody decided on and whose coder no longer proposes them are history, not work.
        conditions.Add("(c.listed = 1 OR c.status <> 'pending')");
        conditions.Add($"(c.number IN (SELECT rowid FROM candidate_search WHERE candidate_search MATCH @value) OR {OnAPage})", SearchText.Of(query.Where.Text));
        // The plus signs: see Conditions.
        conditions.Add("+c.status = @value", query.Status is { } status ? Code.Of(status) : null);
        conditions.Add("+c.basis = @value", query.Basis is { } basis ? Code.Of(basis) : null);
        conditions.Add("c.document_id = (SELECT id FROM documents WHERE sha256 = @value)", query.Document);
        conditions.Add(query.Where, "c", ("candidate_codes", "candidate"));
        return conditions.Sql(new { query.Skip, query.Take });
    }

    public static string Order(CandidateOrder order) => order switch
    {
        CandidateOrder.Signed => "c.signed_year DESC, c.signed DESC, c.number DESC",
        CandidateOrder.Doubt => "c.confidence, c.number",
        CandidateOrder.Document => "c.document_id, c.number",
        _ => "c.number DESC",
    };
}
