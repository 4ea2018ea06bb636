using Dapper;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>What the model was asked, what it answered and what that cost; and which documents it has coded.</summary>
public sealed class CallStore(Database database, TimeProvider clock)
{
    private const string Select = """
        SELECT at, purpose, document, part, model, prompt, key, answer, fault, tokens_in AS tokensIn, tokens_out AS tokensOut, milliseconds, cost
        FROM model_calls
        """;

    public void Record(ModelCall call) => database.Write(connection => connection.Execute("""
        INSERT INTO model_calls (at, purpose, document, part, model, prompt, key, answer, fault, tokens_in, tokens_out, milliseconds, cost)
        VALUES (@at, @Purpose, @Document, @Part, @Model, @Prompt, @Key, @Answer, @Fault, @TokensIn, @TokensOut, @milliseconds, @Cost)
        """, new
    {
        at = Moment.Text(call.At),
        call.Purpose,
        call.Document,
        call.Part,
        call.Model,
        call.Prompt,
        call.Key,
        call.Answer,
        call.Fault,
        call.TokensIn,
        call.TokensOut,
        milliseconds = (long)(call.Seconds * 1000),
        call.Cost,
    }));

    /// <summary>Every call, the oldest first.</summary>
    public IReadOnlyList<ModelCall> All() => database.Read(connection => connection.Query<Row>($"{Select} ORDER BY id").Select(row => row.Build()).ToList());

    /// <summary>What the model answered, or that it refused, when it was asked this before by the same prompts; null where it was not.</summary>
    public ModelCall? Answer(string key, string model, string prompt) => database.Read(connection => connection.QueryFirstOrDefault<Row>(
        $"{Select} WHERE key = @key AND model = @model AND prompt = @prompt AND fault IN ('', 'refused') ORDER BY id DESC LIMIT 1", new { key, model, prompt })?.Build());

    /// <summary>Tokens, and millionths of the currency, that were spent since a moment.</summary>
    public (long Tokens, long Cost) SpentSince(DateTimeOffset moment) => database.Read(connection => connection.QuerySingle<(long, long)>(
        "SELECT coalesce(sum(tokens_in + tokens_out), 0), coalesce(sum(cost), 0) FROM model_calls WHERE at >= @at", new { at = Moment.Text(moment) }));

    /// <summary>Documents this model has not coded yet by these prompts and this codebook: those that await people first, then the newest.</summary>
    public IReadOnlyList<(string Sha256, string Name)> Uncoded(Coder model, string prompt, int take) => database.Read(connection =>
        connection.Query<(string, string)>("""
            SELECT d.sha256, d.name FROM documents d
            WHERE NOT EXISTS (SELECT 1 FROM model_codings m
                              WHERE m.sha256 = d.sha256 AND m.model = @Name AND m.prompt = @prompt AND m.codebook_hash = @CodebookHash)
            ORDER BY NOT EXISTS (SELECT 1 FROM candidates c WHERE c.document_id = d.id AND c.status = 'pending' AND c.listed = 1), d.id DESC
            LIMIT @take
            """, new { model.Name, prompt, model.CodebookHash, take }).ToList());

    /// <summary>Notes that a document was coded, and what of the answers was not kept.</summary>
    public void Note(string sha256, Coder model, string prompt, int parts, int unknown, IReadOnlyDictionary<string, int> dropped) => database.Write(connection => connection.Execute("""
        INSERT OR REPLACE INTO model_codings (sha256, model, prompt, codebook_hash, at, parts, unknown, dropped)
        VALUES (@sha256, @Name, @prompt, @CodebookHash, @now, @parts, @unknown, @dropped)
        """, new { sha256, model.Name, prompt, model.CodebookHash, now = clock.Now(), parts, unknown, dropped = Json.Write(dropped) }));

    /// <summary>The values that were not kept, of all documents, counted by why.</summary>
    public IReadOnlyDictionary<string, int> Dropped() => database.Read(connection => connection.Query<string>("SELECT dropped FROM model_codings"))
        .SelectMany(Json.Read<Dictionary<string, int>>).GroupBy(pair => pair.Key).ToDictionary(why => why.Key, why => why.Sum(pair => pair.Value));

    private sealed class Row
    {
        public string At { get; init; } = "";
        public string Purpose { get; init; } = "";
        public string? Document { get; init; }
        public int Part { get; init; }
        public string Model { get; init; } = "";
        public string Prompt { get; init; } = "";
        public string Key { get; init; } = "";
        public string Answer { get; init; } = "";
        public string Fault { get; init; } = "";
        public int TokensIn { get; init; }
        public int TokensOut { get; init; }
        public long Milliseconds { get; init; }
        public long Cost { get; init; }

        public ModelCall Build() => new()
        {
            At = Moment.Read(At),
            Purpose = Purpose,
            Document = Document,
            Part = Part,
            Model = Model,
            Prompt = Prompt,
            Key = Key,
            Answer = Answer,
            Fault = Fault,
            TokensIn = TokensIn,
            TokensOut = TokensOut,
            Seconds = Milliseconds / 1000.0,
            Cost = Cost,
        };
    }
}
