using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>The tables <c>findings</c> and <c>evidence</c>.</summary>
internal static class FindingRows
{
    public static void Write(SqliteConnection connection, long candidate, long coding, IReadOnlyList<StoredFinding> findings)
    {
        foreach (var (finding, ordinal) in findings.Select((finding, ordinal) => (finding, ordinal)))
        {
            var id = connection.ExecuteScalar<long>("""
                INSERT INTO findings (candidate, coding_id, ordinal, field, qualifier, value, confidence, note, detail, inferred,
                                      missing, assertion)
                VALUES (@candidate, @coding, @ordinal, @field, @Qualifier, @Value, @Confidence, @Note, @Detail, @Inferred, @missing, @Assertion)
                RETURNING id
                """, new
            {
                candidate,
                coding,
                ordinal,
                field = Code.Of(finding.Field),
                finding.Qualifier,
                finding.Value,
                finding.Confidence,
                finding.Note,
                finding.Detail,
                finding.Inferred,
                missing = finding.Missing is { } missing ? Code.Of(missing) : null,
                finding.Assertion,
            });
            WriteEvidence(connection, "finding_id", id, finding.Evidence);
        }
    }

    public static void WriteEvidence(SqliteConnection connection, string owner, long id, IReadOnlyList<Evidence> evidence) =>
        connection.Execute($"""
            INSERT INTO evidence ({owner}, ordinal, page, box_left, box_top, box_right, box_bottom, quote)
            VALUES (@id, @ordinal, @Page, @Left, @Top, @Right, @Bottom, @Quote)
            """, evidence.Select((piece, ordinal) => new
        {
            id,
            ordinal,
            piece.Page,
            piece.Box.Left,
            piece.Box.Top,
            piece.Box.Right,
            piece.Box.Bottom,
            piece.Quote,
        }));

    /// <summary>What each candidate holds by one coding of it, in the order it was said.</summary>
    /// <param name="which">SQL: a condition over <c>findings f</c>.</param>
    public static ILookup<(long Candidate, long Coding), StoredFinding> Read(SqliteConnection connection, string which, object values)
    {
        var evidence = connection.Query<EvidenceRow>($"""
            SELECT e.finding_id AS owner, e.page, e.box_left AS left, e.box_top AS top, e.box_right AS right, e.box_bottom AS bottom, e.quote
            FROM findings f JOIN evidence e ON e.finding_id = f.id
            WHERE {which} ORDER BY e.finding_id, e.ordinal
            """, values).ToLookup(row => row.Owner, row => row.Build());
        return connection.Query<FindingRow>($"""
            SELECT f.id, f.candidate, f.coding_id AS coding, f.field, f.qualifier, f.value, f.confidence, f.note, f.detail, f.inferred,
                   f.missing, f.assertion
            FROM findings f WHERE {which} ORDER BY f.candidate, f.coding_id, f.ordinal
            """, values).ToLookup(row => (row.Candidate, row.Coding), row => row.Build(evidence));
    }

    private sealed class FindingRow
    {
        public long Id { get; init; }
        public long Candidate { get; init; }
        public long Coding { get; init; }
        public string Field { get; init; } = "";
        public string? Qualifier { get; init; }
        public string? Value { get; init; }
        public double Confidence { get; init; }
        public string Note { get; init; } = "";
        public string? Detail { get; init; }
        public bool Inferred { get; init; }
        public string? Missing { get; init; }
        public string? Assertion { get; init; }

        public StoredFinding Build(ILookup<long, Evidence> evidence) =>
            new(Code.Read<Field>(Field), Qualifier, Value, Confidence, Note, Detail, Inferred, [.. evidence[Id]])
            {
                Missing = Missing is null ? null : Code.Read<Missing>(Missing),
                Assertion = Assertion,
            };
    }
}
