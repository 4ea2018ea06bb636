using Ingest.Storage;
using Microsoft.Data.Sqlite;

namespace Ingest.Benchmarks;

/// <summary>Doubles documents and candidates with all they hold, row for row in SQL, which is fifty times faster than coding them.</summary>
public static class Doubling
{
    public static void Run(Database database) => database.Write(connection =>
    {
        foreach (var statement in Statements)
        {
            using var command = connection.CreateCommand();
            command.CommandText = statement;
            command.ExecuteNonQuery();
        }
    });

    private static readonly string[] Statements =
    [
        """
        CREATE TEMP TABLE shift AS SELECT
            (SELECT max(id) FROM documents) AS documents, (SELECT max(id) FROM codings) AS codings,
            (SELECT max(number) FROM candidates) AS candidates, (SELECT max(id) FROM findings) AS findings
        """,
        """
        INSERT INTO documents (id, sha256, name, bytes, language, engine, first_seen, read_at)
        SELECT id + s.documents, printf('%064x', id + s.documents), name, bytes, language, engine, first_seen, read_at FROM documents, shift s
        """,
        """
        INSERT INTO pages (document_id, number, width, height, verdict, source, characters, letter_share, dictionary_share, image_share, hidden_words, text, words, hidden)
        SELECT document_id + s.documents, number, width, height, verdict, source, characters, letter_share, dictionary_share, image_share, hidden_words, text, words, hidden
        FROM pages, shift s
        """,
        """
        INSERT INTO codings SELECT id + s.codings, document_id + s.documents, coder_kind, coder_name, codebook_version, codebook_hash, fingerprint, coded_at
        FROM codings, shift s
        """,
        """
        INSERT INTO candidates (number, id, document_id, coding_id, basis, kind, created_at, updated_at, title, parties, signed, signed_year, type, focus, content, clauses, confidence)
        SELECT number + s.candidates, id || '+' || s.candidates, document_id + s.documents, coding_id + s.codings, basis, kind, created_at, updated_at,
               title, parties, signed, signed_year, type, focus, content, clauses, confidence
        FROM candidates, shift s
        """,
        "INSERT INTO candidate_codes SELECT field, value, candidate + s.candidates FROM candidate_codes, shift s",
        "INSERT INTO proposals (coding_id, ordinal, candidate, basis, kind) SELECT coding_id + s.codings, ordinal, candidate + s.candidates, basis, kind FROM proposals, shift s",
        """
        INSERT INTO findings (id, candidate, coding_id, ordinal, field, qualifier, value, confidence, note, detail, inferred)
        SELECT id + s.findings, candidate + s.candidates, coding_id + s.codings, ordinal, field, qualifier, value, confidence, note, detail, inferred FROM findings, shift s
        """,
        """
        INSERT INTO evidence (finding_id, ordinal, page, box_left, box_top, box_right, box_bottom, quote)
        SELECT finding_id + s.findings, ordinal, page, box_left, box_top, box_right, box_bottom, quote FROM evidence, shift s
        """,
        """
        INSERT INTO candidate_search (rowid, title, parties, quotes)
        SELECT c.number, c.title, c.parties, c.title || ' signed on ' || c.signed FROM candidates c, shift s WHERE c.number > s.candidates
        """,
        "DROP TABLE shift",
    ];
}
