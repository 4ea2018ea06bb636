using Ingest.Storage;
using Microsoft.Data.Sqlite;

namespace Ingest.Tests.Storage;

/// <summary>A database as an earlier version of the program left it: the first steps applied, and rows written the way the first version wrote them.</summary>
internal static class OldDatabase
{
    public static void Make(string folder, int lastStep, int pages = 1)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = Database.FileIn(folder), Pooling = false }.ToString());
        connection.Open();
        Run(connection, "PRAGMA journal_mode = WAL; CREATE TABLE migrations (number INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at TEXT NOT NULL) STRICT");
        Apply(connection, 1, 1);
        Run(connection, Rows);
        Run(connection, $"""
            WITH RECURSIVE n(number) AS (SELECT 2 UNION ALL SELECT number + 1 FROM n WHERE number < {pages})
            INSERT INTO pages (document_id, number, width, height, verdict, source, characters, letter_share, dictionary_share, image_share,
                               hidden_words, text, words, hidden)
            SELECT 1, number, 595, 842, 'readable', 'text', 90, 1, 1, 0, 0, hex(randomblob(1500)), x'01', x'01' FROM n WHERE number <= {pages}
            """);
        Apply(connection, 2, lastStep);
    }

    /// <summary>What people and files left in versions from a step on.</summary>
    public static IReadOnlyList<(int Since, string Sql)> More { get; } =
    [
        (2, "INSERT INTO drops (path, name, via, seen) VALUES ('/in/half.pdf', 'half.pdf', 'inbox', '2025-01-01T00:00:00.000Z');"),
        (3, """
            INSERT INTO users VALUES ('anna', 'reviewer', 'hashed', '2025-01-01T00:00:00.000Z', NULL);
            INSERT INTO entries (id, version, state, source, source_id, created_at, updated_at, status, title, parties, signed, signed_year, content, clauses)
            VALUES ('EDA-1999-0001', 1, '{"id":"EDA-1999-0001","status":"active","values":[{"field":"party","value":"SWE","by":"import"},{"field":"signed","value":"1999-05-17","by":"import"}],"candidates":[],"ties":[],"source":"dcad","sourceId":"X-1"}',
                    'dcad', 'X-1', '2025-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z', 'active', 'A pact of old', 'SWE', '1999-05-17', 1999, '', '');
            INSERT INTO entry_codes VALUES ('party', 'SWE', 1);
            INSERT INTO entry_numbers VALUES ('1999', 1);
            """),
        (4, "INSERT INTO entry_search (rowid, title, parties, quotes) VALUES (1, 'A pact of old', 'SWE', '');"),
        (10, "INSERT INTO drafts VALUES ('c-old', 'anna', 1, '{\"place\":[\"Split\"]}', '2025-01-01T00:00:00.000Z');"),
        (20, "UPDATE entries SET party_count = 1, named_count = 1, stands_from = '1999-05-17'; INSERT INTO entry_codes VALUES ('named-party', 'SWE', 1);"),
        (50, "INSERT INTO figures VALUES ('party', 'SWE', 1), ('year', '1999', 1);"),
    ];

    private static void Apply(SqliteConnection connection, int from, int to)
    {
        foreach (var step in Migration.Shipped.Where(step => step.Number >= from && step.Number <= to))
        {
            Run(connection, step.Sql);
            Run(connection, $"INSERT INTO migrations VALUES ({step.Number}, '{step.Name}', '2025-01-01T00:00:00.000Z')");
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private const string Rows = """
        INSERT INTO documents VALUES (1, 'ba74bdc192495bd12ea6e92097b9322d3527ea8f1b386e711724b0540abf1967', 'old.pdf', 41, 'en', 'poppler',
                                      '2025-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z');
        INSERT INTO pages (document_id, number, width, height, verdict, source, characters, letter_share, dictionary_share, image_share,
                           hidden_words, text, words, hidden)
        VALUES (1, 1, 595, 842, 'readable', 'text', 90, 1, 1, 0, 0, 'The Parties shall clear mines together.', x'01', x'01');
        INSERT INTO codings VALUES (1, 1, 'rules', 'rules', '0.9', 'abcd', 'not sealed yet', '2025-01-01T00:00:00.000Z');
        INSERT INTO candidates (number, id, document_id, coding_id, basis, kind, created_at, updated_at, title, parties, signed, signed_year,
                                content, clauses, confidence)
        VALUES (1, 'c-old', 1, 1, 'text', 'instrument', '2025-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z', 'Agreement on mine clearance',
                'HRV,UKR', '2024-09-11', 2024, 'demining_cbrn', '', 0.8);
        INSERT INTO proposals VALUES (1, 0, 1);
        INSERT INTO findings VALUES (1, 1, 1, 0, 'party', NULL, 'HRV', 0.9, '', NULL, 0), (2, 1, 1, 1, 'party', NULL, 'UKR', 0.9, '', NULL, 0),
                                    (3, 1, 1, 2, 'signed', NULL, '2024-09-11', 0.8, '', NULL, 0),
                                    (4, 1, 1, 3, 'content', NULL, 'demining_cbrn', 0.8, '', 'firm', 0);
        INSERT INTO evidence VALUES (1, 1, NULL, 0, 1, 1, 2, 3, 4, 'Croatia'), (2, 2, NULL, 0, 1, 1, 2, 3, 4, 'Ukraine'),
                                    (3, 3, NULL, 0, 1, 1, 2, 3, 4, '11 September 2024'), (4, 4, NULL, 0, 1, 1, 2, 3, 4, 'clear mines');
        """;
}
