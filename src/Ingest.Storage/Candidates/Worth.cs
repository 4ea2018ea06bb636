using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>
/// How much an answer about a candidate may move the published figures: its doubt times the sum, over the figures it would
/// add to, of the share by which each would grow (the third agreement of Malta: 1/3). Nothing where the registry already
/// holds an agreement of the same parties and day, for then it adds none.
/// </summary>
internal static class Worth
{
    /// <summary>What is certain still has an order among itself.</summary>
    private const string LeastDoubt = "0.05";

    /// <summary>Writes the worth of the pending candidates in a range of numbers where it changed by more than a hundredth.</summary>
    public static void Weigh(SqliteConnection connection, long from, long to) => connection.Execute($"""
        UPDATE candidates SET worth = w.worth
        FROM (
            SELECT c.number, CASE
                WHEN EXISTS (SELECT 1 FROM entries e WHERE e.parties = c.parties AND e.signed = c.signed AND e.status = 'active') THEN 0
                ELSE max(1 - c.confidence, {LeastDoubt}) * (
                    SELECT coalesce(sum(1.0 / (1 + coalesce(f.entries, 0))), 0)
                    FROM (
                        SELECT field AS figure, value FROM candidate_codes WHERE candidate = c.number
                        UNION ALL SELECT 'year', CAST(c.signed_year AS TEXT) WHERE c.signed_year IS NOT NULL
                        UNION ALL SELECT 'type', c.type WHERE c.type IS NOT NULL
                        UNION ALL SELECT 'focus', c.focus WHERE c.focus IS NOT NULL
                    ) own LEFT JOIN figures f ON f.figure = own.figure AND f.value = own.value)
                END AS worth
            FROM candidates c WHERE c.number BETWEEN @from AND @to AND c.status = 'pending' AND c.listed = 1
        ) w
        WHERE candidates.number = w.number AND abs(candidates.worth - w.worth) > 0.01 * candidates.worth
        """, new { from, to });
}
