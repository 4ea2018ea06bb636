using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>The candidates: what was proposed and awaits people, and what became of it.</summary>
public sealed class CandidateStore(Database database)
{
    /// <summary>A page of the list, light.</summary>
    public IReadOnlyList<ListedCandidate> List(CandidateQuery query) =>
        database.Read(connection => Rows(CandidateFilter.Of(connection, query), query).Select(row => row.Build()).ToList());

    /// <summary>How many the query finds in all, whatever its page.</summary>
    public int Count(CandidateQuery query) => database.Read(connection => Count(connection, query, CandidateFilter.Of(connection, query)));

    /// <summary>A page of the list, light, with how many there are in all: sooner had than one after the other.</summary>
    public ListPage<ListedCandidate> Page(CandidateQuery query) => database.Read(connection =>
    {
        var left = CandidateFilter.Of(connection, query);
        return new ListPage<ListedCandidate>([.. Rows(left, query).Select(row => row.Build())], Count(connection, query, left));
    });

    /// <summary>The ids of those that wait behind one in the order of <see cref="CandidateOrder.Worth"/>, and then of those before it.</summary>
    public IReadOnlyList<string> After(string id, int take = 100) => database.Read(connection =>
    {
        const string waiting = "SELECT c.id FROM candidates c JOIN candidates here ON here.id = @id WHERE c.status = 'pending' AND c.listed = 1 AND";
        var order = $"ORDER BY {CandidateFilter.Order(CandidateOrder.Worth)} LIMIT @take";
        var behind = connection.Query<string>(
            $"{waiting} c.worth <= here.worth AND NOT (c.worth = here.worth AND c.number <= here.number) {order}", new { id, take }).ToList();
        return behind.Count == take ? behind : [.. behind, .. connection.Query<string>($"{waiting} c.number <> here.number {order}", new { id, take }).Except(behind)];
    });

    /// <summary>The candidates of a query, whole, with every finding and its evidence.</summary>
    public IReadOnlyList<HeldCandidate> Load(CandidateQuery query) => database.Read(connection => Build(connection, Rows(CandidateFilter.Of(connection, query), query)));

    /// <summary>One candidate, whole; null where there is none of this id.</summary>
    public HeldCandidate? Find(string id) => database.Read(connection => Build(connection, connection.Query<ListedCandidateRow>(
        $"{ListedCandidateRow.Select} WHERE c.id = @id", new { id }).ToList())
        .SingleOrDefault());

    private static int Count(SqliteConnection connection, CandidateQuery query, Selection left) => CandidateFilter.ByStatusAlone(query)
        ? connection.ExecuteScalar<int>("""
            SELECT coalesce(sum(candidates), 0) FROM candidate_counts WHERE (listed = 1 OR status <> 'pending') AND status = coalesce(@status, status)
            """, new { status = query.Status is { } status ? Code.Of(status) : null })
        : left.Count;

    private static List<ListedCandidateRow> Rows(Selection left, CandidateQuery query) =>
        left.Page<ListedCandidateRow>(ListedCandidateRow.Select, CandidateFilter.Order(query.Order), query.Skip, query.Take).ToList();

    private static List<HeldCandidate> Build(SqliteConnection connection, List<ListedCandidateRow> rows)
    {
        var coders = Coders(connection, rows);
        var held = new List<HeldCandidate>(rows.Count);
        foreach (var row in rows)
        {
            var findings = FindingRows.Read(
                connection, "f.candidate = @Number AND f.coding_id = @CodingId", new { row.Number, row.CodingId });
            var listed = row.Build();
            var candidate = CandidateFindings.Put(
                new Candidate
                {
                    Id = row.Id,
                    DocumentSha256 = row.Sha256,
                    DocumentName = row.Name,
                    Basis = listed.Basis,
                    Kind = listed.Kind,
                    Coder = coders[row.CodingId],
                },
                findings[(row.Number, row.CodingId)]);
            held.Add(new HeldCandidate(candidate, listed.Status, row.Decided(), listed.Version, listed.UpdatedAt));
        }

        return held;
    }

    private static Dictionary<long, Coder> Coders(SqliteConnection connection, List<ListedCandidateRow> rows) =>
        connection.Query<(long Id, string Kind, string Name, string Version, string Hash)>("""
            SELECT id, coder_kind, coder_name, codebook_version, codebook_hash FROM codings WHERE id IN @ids
            """, new { ids = rows.Select(row => row.CodingId).Distinct() })
            .ToDictionary(row => row.Id, row => new Coder(Code.Read<CoderKind>(row.Kind), row.Name, row.Version, row.Hash));
}
