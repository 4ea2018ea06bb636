using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>Which entries and candidates may be of the same agreement as a candidate.</summary>
public sealed class TwinStore(Database database)
{
    /// <summary>The same parties with nothing but another type against them: an undated mention may be any of their agreements.</summary>
    private const double Least = 0.3;

    /// <summary>Of the same parties, of the same day, or with the same word in the title, so many are looked at.</summary>
    private const int Most = 200;

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
        // The second condition is the one the index by date of signature is made for.
        return Found("entries", "1", "status = 'active'", "true", "entry_search")
            .Concat(Found("candidates", "0", "status = 'pending' AND listed = 1", "(listed = 1 OR status <> 'pending')", "candidate_search"));

        IEnumerable<TwinRow> Found(string table, string isEntry, string which, string indexed, string index) => connection.Query<TwinRow>($"""
            SELECT e.id, {isEntry} AS isEntry, e.title, e.parties, e.signed, e.type, e.state FROM {table} e
            WHERE {which} AND e.number IN (
                SELECT number FROM (SELECT number FROM {table} WHERE parties = @Parties AND @Parties <> '' LIMIT {Most})
                UNION SELECT number FROM (SELECT number FROM {table} WHERE signed_year = @year AND signed = @Signed AND {indexed} LIMIT {Most})
                UNION SELECT value FROM json_each(@likeTitled))
            """, new { subject.Parties, subject.Signed, year = PartialDate.Parse(subject.Signed)?.Year, likeTitled = Json.Write(LikeTitled(connection, subject, index)) });
    }

    /// <summary>
    /// Those that share most of the title's telling words. A word that stands in very many titles ("agreement") tells nothing
    /// apart, and ranking all titles that hold it is what takes the time.
    /// </summary>
    private static IEnumerable<long> LikeTitled(SqliteConnection connection, TwinRow subject, string index) => Likeness.Words(subject.Title).Take(12)
        .Select(word => connection.Query<long>(
            $"SELECT rowid FROM {index} WHERE {index} MATCH @asked LIMIT {Most + 1}", new { asked = $"title : \"{word}\"" }).ToList())
        .Where(numbers => numbers.Count <= Most)
        .SelectMany(numbers => numbers)
        .CountBy(number => number)
        .OrderByDescending(shared => shared.Value).ThenByDescending(shared => shared.Key)
        .Take(50)
        .Select(shared => shared.Key);

    /// <summary>What a person already answered about, and the entry the candidate is in.</summary>
    private static HashSet<string> Settled(TwinRow subject)
    {
        var state = subject.State is null ? new CandidateState() : Json.Read<CandidateState>(subject.State);
        return [.. state.Ties.Select(tie => tie.Other), state.Entry ?? ""];
    }
}
