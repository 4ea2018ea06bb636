using Dapper;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The Registry: every entry ever approved or imported.</summary>
public sealed class EntryStore(Database database)
{
    /// <summary>The source of entries people approved here.</summary>
    public const string Reviewed = "review";

    private const string Select = "SELECT e.state, e.version, e.created_at AS createdAt, e.updated_at AS updatedAt FROM entries e";

    public HeldEntry? Find(string id) => database.Read(connection =>
        connection.QuerySingleOrDefault<Row>($"{Select} WHERE e.id = @id", new { id })?.Build());

    public IReadOnlyList<HeldEntry> List(EntryQuery query) => database.Read(connection =>
    {
        var (where, values) = Filter(query);
        var order = query.Order switch
        {
            EntryOrder.Newest => "e.number DESC",
            EntryOrder.Id => "e.id",
            _ => "e.signed_year DESC, e.signed DESC, e.number DESC",
        };
        // The page is found by indexes alone; only its own rows are then read.
        return connection.Query<Row>($"""
            {Select} WHERE e.number IN (SELECT e.number FROM entries e WHERE {where} ORDER BY {order} LIMIT @Take OFFSET @Skip) ORDER BY {order}
            """, values).Select(row => row.Build()).ToList();
    });

    /// <summary>How many the query finds in all, whatever its page.</summary>
    public int Count(EntryQuery query) => database.Read(connection =>
    {
        var (where, values) = Filter(query);
        return connection.ExecuteScalar<int>($"SELECT count(*) FROM entries e WHERE {where}", values);
    });

    private static (string Where, DynamicParameters Values) Filter(EntryQuery query)
    {
        var conditions = new Conditions();
        conditions.Add($"""
            (e.number IN (SELECT rowid FROM entry_search WHERE entry_search MATCH @value)
             OR e.id IN (SELECT json_extract(c.state, '$.entry') FROM candidates c WHERE c.status = 'approved' AND {CandidateFilter.OnAPage}))
            """, SearchText.Of(query.Text));
        // The plus signs: see CandidateFilter.
        conditions.Add("+e.status = @value", query.Status is { } status ? Code.Of(status) : null);
        conditions.Add("+e.signed_year >= @value", query.FromYear);
        conditions.Add("+e.signed_year <= @value", query.ToYear);
        conditions.Add("+e.type = @value", query.Type);
        conditions.Add("+e.focus = @value", query.Focus);
        conditions.Add("+e.source = @value", query.Source);
        conditions.Add(Has("content"), query.Content);
        conditions.Add(Has("clause"), query.Clause);
        foreach (var party in query.Parties)
            conditions.Add(Has("party"), party);
        return conditions.Sql(new { query.Skip, query.Take });

        static string Has(string field) => $"e.number IN (SELECT entry FROM entry_codes WHERE field = '{field}' AND value = @value)";
    }

    private sealed class Row
    {
        public string State { get; init; } = "";
        public int Version { get; init; }
        public string CreatedAt { get; init; } = "";
        public string UpdatedAt { get; init; } = "";

        public HeldEntry Build() => new(Json.Read<Entry>(State), Version, Moment.Read(CreatedAt), Moment.Read(UpdatedAt));
    }
}
