using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Which entries and candidates may be of the same agreement as a candidate.</summary>
public sealed class TwinStore(Database database)
{
    /// <summary>The same parties with nothing but another type against them: an undated mention may be any of their agreements.</summary>
    private const double Least = 0.3;

    /// <summary>The likeliest first; those a person called different are not proposed again.</summary>
    public IReadOnlyList<Twin> Of(string candidateId, int take = 8) => database.Read(connection =>
    {
        if (connection.QuerySingleOrDefault<TwinRow>(
            "SELECT id, 0 AS isEntry, title, parties, signed, type, state FROM candidates WHERE id = @candidateId", new { candidateId }) is not { } subject)
            return [];
        var settled = Settled(subject);
        return Near(connection, subject)
            .Where(row => row.Id != candidateId && !settled.Contains(row.Id) && !row.IsDifferentFrom(candidateId))
            .Select(row => row.As(Likeness.Between(subject, row)))
            .Where(twin => twin.Likeness >= Least)
            .OrderByDescending(twin => twin.Likeness).ThenByDescending(twin => twin.IsEntry).ThenBy(twin => twin.Id, StringComparer.Ordinal)
            .Take(take).ToList();
    });

    /// <summary>Records of the same parties, of the same day, or with a like title: each found through an index.</summary>
    private static IEnumerable<TwinRow> Near(SqliteConnection connection, TwinRow subject)
    {
        var words = string.Join(" OR ", Likeness.Words(subject.Title).Take(12).Select(word => $"title : \"{word}\""));
        var values = new { subject.Parties, subject.Signed, year = PartialDate.Parse(subject.Signed)?.Year, words };
        return Found("entries", "1", "e.status = 'active'", "entry_search")
            .Concat(Found("candidates", "0", "e.status = 'pending' AND e.listed = 1", "candidate_search"));

        IEnumerable<TwinRow> Found(string table, string isEntry, string which, string index) => connection.Query<TwinRow>($"""
            SELECT e.id, {isEntry} AS isEntry, e.title, e.parties, e.signed, e.type, e.state FROM {table} e
            WHERE {which} AND e.number IN (
                SELECT number FROM {table} WHERE parties = @Parties AND @Parties <> ''
                UNION SELECT number FROM {table} WHERE signed_year = @year AND signed = @Signed
                UNION SELECT rowid FROM (SELECT rowid FROM {index} WHERE @words <> '' AND {index} MATCH iif(@words = '', 'x', @words) ORDER BY rank LIMIT 50))
            """, values);
    }

    /// <summary>What a person already answered about, and the entry the candidate is in.</summary>
    private static HashSet<string> Settled(TwinRow subject)
    {
        var state = subject.State is null ? new CandidateState() : Json.Read<CandidateState>(subject.State);
        return [.. state.Ties.Select(tie => tie.Other), state.Entry ?? ""];
    }
}
