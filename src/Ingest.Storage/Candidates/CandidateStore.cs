using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>The candidates: what was proposed and awaits people, and what became of it.</summary>
public sealed class CandidateStore(Database database)
{
    /// <summary>A page of the list, light.</summary>
    public IReadOnlyList<ListedCandidate> List(CandidateQuery query) =>
        database.Read(connection => Rows(connection, query).Select(row => row.Build()).ToList());

    /// <summary>How many the query finds in all, whatever its page.</summary>
    public int Count(CandidateQuery query) => database.Read(connection =>
    {
        var (where, values) = CandidateFilter.Of(query);
        return connection.ExecuteScalar<int>($"SELECT count(*) FROM candidates c WHERE {where}", values);
    });

    /// <summary>The candidates of a query, whole, with every finding and its evidence.</summary>
    public IReadOnlyList<HeldCandidate> Load(CandidateQuery query) => database.Read(connection => Build(connection, Rows(connection, query)));

    /// <summary>One candidate, whole; null where there is none of this id.</summary>
    public HeldCandidate? Find(string id) => database.Read(connection => Build(connection, connection.Query<ListedCandidateRow>(
        $"SELECT {ListedCandidateRow.Columns} FROM candidates c JOIN documents d ON d.id = c.document_id WHERE c.id = @id", new { id }).ToList())
        .SingleOrDefault());

    /// <summary>The page is found by indexes alone; only its own rows are then read.</summary>
    private static List<ListedCandidateRow> Rows(SqliteConnection connection, CandidateQuery query)
    {
        var (where, values) = CandidateFilter.Of(query);
        var order = CandidateFilter.Order(query.Order);
        return connection.Query<ListedCandidateRow>($"""
            SELECT {ListedCandidateRow.Columns}
            FROM candidates c JOIN documents d ON d.id = c.document_id
            WHERE c.number IN (SELECT c.number FROM candidates c WHERE {where} ORDER BY {order} LIMIT @Take OFFSET @Skip)
            ORDER BY {order}
            """, values).ToList();
    }

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
