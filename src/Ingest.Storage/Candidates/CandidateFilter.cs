using Dapper;

namespace Ingest.Storage;

/// <summary>A <see cref="CandidateQuery"/> as SQL over <c>candidates c</c> and <c>documents d</c>.</summary>
internal static class CandidateFilter
{
    public static (string Where, DynamicParameters Values) Of(CandidateQuery query)
    {
        var values = new DynamicParameters(new
        {
            status = query.Status is { } status ? Code.Of(status) : null,
            basis = query.Basis is { } basis ? Code.Of(basis) : null,
            query.Document,
            query.FromYear,
            query.ToYear,
            query.Type,
            query.Focus,
            query.Content,
            query.Clause,
            query.Skip,
            query.Take,
        });
        // Candidates nobody decided on and whose coder no longer proposes them are history, not work.
        List<string> where = ["(c.listed = 1 OR c.status <> 'pending')"];
        Add(query.Status is not null, "c.status = @status");
        Add(query.Basis is not null, "c.basis = @basis");
        Add(query.Document is not null, "c.document_id = (SELECT id FROM documents WHERE sha256 = @Document)");
        Add(query.FromYear is not null, "c.signed_year >= @FromYear");
        Add(query.ToYear is not null, "c.signed_year <= @ToYear");
        Add(query.Type is not null, "c.type = @Type");
        Add(query.Focus is not null, "c.focus = @Focus");
        Add(query.Content is not null, Has("content", "@Content"));
        Add(query.Clause is not null, Has("clause", "@Clause"));
        foreach (var (party, i) in query.Parties.Select((party, i) => (party, i)))
        {
            where.Add(Has("party", $"@party{i}"));
            values.Add($"party{i}", party);
        }

        return (string.Join(" AND ", where), values);

        void Add(bool asked, string condition)
        {
            if (asked)
                where.Add(condition);
        }
    }

    public static string Order(CandidateOrder order) => order switch
    {
        CandidateOrder.Signed => "c.signed_year DESC, c.signed DESC, c.number DESC",
        CandidateOrder.Doubt => "c.confidence, c.number",
        CandidateOrder.Document => "c.document_id, c.number",
        _ => "c.number DESC",
    };

    private static string Has(string field, string value) => $"""
        c.number IN (SELECT f.candidate FROM findings f JOIN candidates o ON o.number = f.candidate AND o.coding_id = f.coding_id
                     WHERE f.field = '{field}' AND f.value = {value})
        """;
}
