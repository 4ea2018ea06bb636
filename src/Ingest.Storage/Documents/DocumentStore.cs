using Dapper;
using Ingest.Model;
using Microsoft.Data.Sqlite;

namespace Ingest.Storage;

/// <summary>The documents that were read: one for the same bytes, however often and under whatever name they came.</summary>
public sealed class DocumentStore(Database database, TimeProvider clock)
{
    private const string Held = """
        SELECT d.id, d.sha256, d.name, d.bytes, d.language, d.engine, d.first_seen AS firstSeen, d.read_at AS readAt,
               (SELECT count(*) FROM pages p WHERE p.document_id = d.id) AS pages
        FROM documents d
        """;

    /// <summary>Keeps a reading. A later reading of the same bytes takes the place of the earlier; name and first sight stay.</summary>
    /// <param name="bytes">Length of the file in bytes.</param>
    public void Save(Document document, long bytes)
    {
        var texts = PageTexts.Of(document);
        database.Write(connection =>
        {
            var id = connection.ExecuteScalar<long>("""
                INSERT INTO documents (sha256, name, bytes, language, engine, first_seen, read_at)
                VALUES (@Sha256, @Name, @bytes, @Language, @Engine, @now, @now)
                ON CONFLICT (sha256) DO UPDATE SET language = @Language, engine = @Engine, read_at = @now
                RETURNING id
                """, new { document.Sha256, document.Name, bytes, document.Language, document.Engine, now = clock.Now() });
            connection.Execute("DELETE FROM pages WHERE document_id = @id; DELETE FROM remarks WHERE document_id = @id", new { id });
            foreach (var page in document.Pages)
                SavePage(connection, id, page, texts.GetValueOrDefault(page.Number, ""));
            connection.Execute(
                "INSERT INTO remarks (document_id, ordinal, code, message, page) VALUES (@id, @ordinal, @Code, @Message, @Page)",
                document.Remarks.Select((remark, ordinal) => new { id, ordinal, remark.Code, remark.Message, remark.Page }));
        });
    }

    public HeldDocument? Find(string sha256) => database.Read(connection =>
        connection.QuerySingleOrDefault<DocumentRow>($"{Held} WHERE d.sha256 = @sha256", new { sha256 })?.Build(connection));

    /// <summary>All documents, the newest first.</summary>
    public IReadOnlyList<HeldDocument> List(int skip = 0, int take = 100) => database.Read(connection =>
        connection.Query<DocumentRow>($"{Held} ORDER BY d.id DESC LIMIT @take OFFSET @skip", new { skip, take })
            .Select(row => row.Build(connection)).ToList());

    /// <summary>One page with its words as they stand on it; null where the document or the page is not held.</summary>
    /// <param name="number">From 1.</param>
    public Page? Page(string sha256, int number) => database.Read(connection =>
        connection.QuerySingleOrDefault<PageRow>($"{PageRow.Select} AND p.number = @number", new { sha256, number })?.Build());

    /// <summary>Every page of a document, in order.</summary>
    public IReadOnlyList<Page> Pages(string sha256) => database.Read(connection =>
        connection.Query<PageRow>($"{PageRow.Select} ORDER BY p.number", new { sha256 }).Select(row => row.Build()).ToList());

    /// <summary>Every page of a document without its words, in order.</summary>
    public IReadOnlyList<Sheet> Sheets(string sha256) => database.Read(connection =>
        connection.Query<(int Number, double Width, double Height, string Verdict, string Source, int HiddenWords)>("""
            SELECT p.number, p.width, p.height, p.verdict, p.source, p.hidden_words
            FROM pages p JOIN documents d ON d.id = p.document_id WHERE d.sha256 = @sha256 ORDER BY p.number
            """, new { sha256 })
            .Select(row => new Sheet(row.Number, (float)row.Width, (float)row.Height, Code.Read<Verdict>(row.Verdict), Code.Read<TextSource>(row.Source), row.HiddenWords))
            .ToList());

    /// <summary>The text of each page in reading order, without page furniture.</summary>
    public IReadOnlyList<string> Text(string sha256) => database.Read(connection => connection.Query<string>("""
        SELECT p.text FROM pages p JOIN documents d ON d.id = p.document_id WHERE d.sha256 = @sha256 ORDER BY p.number
        """, new { sha256 }).ToList());

    private static void SavePage(SqliteConnection connection, long document, Page page, string text) => connection.Execute("""
        INSERT INTO pages (document_id, number, width, height, verdict, source, characters, letter_share, dictionary_share,
                           image_share, hidden_words, ocr_confidence, text, words, hidden)
        VALUES (@document, @Number, @Width, @Height, @verdict, @source, @Characters, @LetterShare, @DictionaryShare,
                @ImageShare, @HiddenWords, @OcrConfidence, @text, @words, @hidden)
        """, new
    {
        document,
        page.Number,
        page.Width,
        page.Height,
        verdict = Code.Of(page.Verdict),
        source = Code.Of(page.Source),
        page.Figures.Characters,
        page.Figures.LetterShare,
        page.Figures.DictionaryShare,
        page.Figures.ImageShare,
        page.Figures.HiddenWords,
        page.Figures.OcrConfidence,
        text,
        words = PackedWords.Pack(page.Words),
        hidden = PackedWords.Pack(page.Hidden),
    });

    private sealed class DocumentRow
    {
        public long Id { get; init; }
        public string Sha256 { get; init; } = "";
        public string Name { get; init; } = "";
        public long Bytes { get; init; }
        public string Language { get; init; } = "";
        public string Engine { get; init; } = "";
        public string FirstSeen { get; init; } = "";
        public string ReadAt { get; init; } = "";
        public int Pages { get; init; }

        public HeldDocument Build(SqliteConnection connection)
        {
            var remarks = connection.Query<RemarkRow>("SELECT code, message, page FROM remarks WHERE document_id = @Id ORDER BY ordinal", new { Id })
                .Select(row => new Remark(row.Code, row.Message, row.Page)).ToList();
            return new HeldDocument(Sha256, Name, Bytes, Language, Engine, Pages, Moment.Read(FirstSeen), Moment.Read(ReadAt), remarks);
        }
    }

    private sealed class RemarkRow
    {
        public string Code { get; init; } = "";
        public string Message { get; init; } = "";
        public int? Page { get; init; }
    }
}
