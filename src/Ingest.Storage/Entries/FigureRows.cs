using Dapper;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>The table <c>figures</c>, kept with every change of an entry.</summary>
internal static class FigureRows
{
    /// <summary>Counts an entry, as it stands and if it is active, once more or once less.</summary>
    /// <param name="by">1 or -1.</param>
    public static void Count(SqliteConnection connection, string entry, int by) => connection.Execute("""
        INSERT INTO figures (figure, value, entries)
        SELECT c.field, c.value, @by FROM entry_codes c JOIN entries e ON e.number = c.entry
        WHERE e.id = @entry AND e.status = 'active' AND c.field IN ('party', 'content', 'clause')
        UNION ALL SELECT 'year', CAST(signed_year AS TEXT), @by FROM entries WHERE id = @entry AND status = 'active' AND signed_year IS NOT NULL
        UNION ALL SELECT 'type', type, @by FROM entries WHERE id = @entry AND status = 'active' AND type IS NOT NULL
        UNION ALL SELECT 'focus', focus, @by FROM entries WHERE id = @entry AND status = 'active' AND focus IS NOT NULL
        ON CONFLICT DO UPDATE SET entries = entries + excluded.entries
        """, new { entry, by });
}
