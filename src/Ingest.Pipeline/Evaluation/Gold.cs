using System.Text.Json;
using Ingest.Model;

namespace Ingest.Pipeline.Evaluation;

/// <summary>Hand-coded answers: JSON lines, one agreement or one mention a line.</summary>
public sealed record Gold(IReadOnlyList<GoldAgreement> Agreements, IReadOnlyList<GoldMention> Mentions)
{
    /// <param name="name">For faults: the file the lines came from.</param>
    public static Gold Parse(string name, IEnumerable<string> lines)
    {
        var agreements = new List<GoldAgreement>();
        var mentions = new List<GoldMention>();
        var number = 0;
        foreach (var line in lines)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                var gold = json.RootElement;
                if (gold.TryGetProperty("doc_kind", out _))
                    agreements.Add(Agreement(gold));
                else if (Text(gold, "kind") != "claim")
                    mentions.Add(Mention(gold));
            }
            catch (Exception fault) when (fault is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new IngestException($"{name}:{number}: this is no gold record ({fault.Message}).", "Each line is one JSON object, as docs/codebook.md and the shared gold show.", fault);
            }
        }

        return new Gold(agreements, mentions);
    }

    public static string Stem(string file) => Path.GetFileNameWithoutExtension(file);

    private static GoldAgreement Agreement(JsonElement gold) => new()
    {
        Document = Stem(gold.GetProperty("file").GetString()!),
        DocumentKind = gold.GetProperty("doc_kind").GetString()!,
        Parties = List(gold, "parties"),
        PartiesAlso = gold.TryGetProperty("parties_also", out _) ? List(gold, "parties_also") : null,
        Signed = Text(gold, "date_signed"),
        SignedAlso = Text(gold, "date_also"),
        Place = Text(gold, "place"),
        Type = Text(gold, "type"),
        TypeAlso = Text(gold, "type_also"),
        Focus = Text(gold, "content_primary"),
        FocusAlso = Text(gold, "content_primary_also"),
        Binding = [.. new[] { Truth(gold, "binding"), Truth(gold, "binding_also") }.OfType<bool>().Distinct()],
        Content = List(gold, "content"),
        Disputed = List(gold, "content_disputed"),
        MutualDefence = Truth(gold, "mutual_defence_clause") ?? false,
        MutualDefenceDisputed = gold.TryGetProperty("mutual_defence_clause_also", out _),
    };

    private static GoldMention Mention(JsonElement gold) => new(
        Stem(Text(gold, "file") ?? Text(gold, "seed") ?? throw new KeyNotFoundException("neither file nor seed is named")),
        gold.GetProperty("name").GetString()!,
        List(gold, "parties"),
        Truth(gold, "parties_stated") ?? true,
        gold.TryGetProperty("year", out var year) && year.ValueKind == JsonValueKind.Number ? year.GetInt32() : null,
        Text(gold, "registry_scope") == "arrangement",
        Text(gold, "confidence") == "low",
        gold.TryGetProperty("evidence", out var evidence) && evidence.ValueKind == JsonValueKind.String ? [evidence.GetString()!] : List(gold, "evidence"));

    private static string? Text(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static bool? Truth(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.True or JsonValueKind.False ? gold.GetProperty(name).GetBoolean() : null;

    private static IReadOnlyList<string> List(JsonElement gold, string name) =>
        gold.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.GetString()!)] : [];
}
