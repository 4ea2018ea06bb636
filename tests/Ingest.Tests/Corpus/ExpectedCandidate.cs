using System.Text.Json;

namespace Ingest.Tests.Corpus;

/// <summary>What a careful researcher would enter for one agreement. Fields by their names in the contract; a field that is absent is not judged.</summary>
public sealed class ExpectedCandidate(JsonElement json)
{
    public string Basis { get; } = json.GetProperty("basis").GetString()!;

    public string Title { get; } = json.GetProperty("title").GetString()!;

    public IReadOnlyList<string> Parties { get; } = Texts(json.GetProperty("parties"));

    /// <summary>False where nobody asks for the field.</summary>
    public bool Judges(string field) => json.TryGetProperty(field, out _);

    /// <summary>The answers that are right for a field of one value; null among them means "abstain".</summary>
    public IReadOnlyList<string?> Answers(string field) =>
        [Text(json.GetProperty(field)), .. Also(field).Select(Text)];

    /// <summary>Codes that must be there.</summary>
    public IReadOnlyList<string> Required(string field) =>
        [.. Texts(json.GetProperty(field)).Except(Also(field).Select(Text).OfType<string>().Where(code => code.StartsWith('-')).Select(code => code[1..]))];

    /// <summary>Codes that may be there.</summary>
    public IReadOnlyList<string> Allowed(string field) =>
        [.. Texts(json.GetProperty(field)), .. Also(field).Select(Text).OfType<string>().Where(code => !code.StartsWith('-'))];

    /// <summary>Field or code, page and words that prove it.</summary>
    public IEnumerable<(string Field, int Page, string Quote)> Evidence => json.TryGetProperty("evidence", out var evidence)
        ? evidence.EnumerateObject().Select(proof => (proof.Name, proof.Value.GetProperty("page").GetInt32(), proof.Value.GetProperty("quote").GetString()!))
        : [];

    private IEnumerable<JsonElement> Also(string field) =>
        json.TryGetProperty("also", out var also) && also.TryGetProperty(field, out var answers) ? answers.EnumerateArray() : [];

    private static IReadOnlyList<string> Texts(JsonElement list) => [.. list.EnumerateArray().Select(item => item.GetString()!)];

    private static string? Text(JsonElement value) => value.ValueKind == JsonValueKind.Null ? null : value.ToString();
}
