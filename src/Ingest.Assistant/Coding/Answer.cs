using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ingest.Assistant.Coding;

/// <summary>A whole answer, read strictly: a member too many, one missing or one of another kind, and it is none.</summary>
internal sealed record Answer(IReadOnlyList<AnsweredAgreement> Agreements)
{
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        AllowDuplicateProperties = false,
        // An answer is three levels deep; one that nests deeper is an attack or a mistake.
        MaxDepth = 8,
    };

    /// <param name="fault">What is wrong with it, in words the model can mend it by; empty where nothing is.</param>
    public static Answer? Read(string text, out string fault)
    {
        try
        {
            fault = "";
            var answer = JsonSerializer.Deserialize<Answer>(Unfenced(text), Strict);
            if (answer is not null)
                return answer;
            fault = "the answer is null";
        }
        catch (JsonException wrong)
        {
            fault = wrong.Path is { Length: > 1 } path ? $"at {path} it does not follow the schema" : "it is not one JSON object that follows the schema";
        }

        return null;
    }

    /// <summary>Models without strict schemas like to wrap their JSON in a Markdown fence.</summary>
    private static string Unfenced(string text)
    {
        var bare = text.Trim();
        if (!bare.StartsWith("```", StringComparison.Ordinal) || !bare.EndsWith("```", StringComparison.Ordinal) || bare.IndexOf('\n', StringComparison.Ordinal) is var first && first < 0)
            return bare;
        return bare[(first + 1)..^3];
    }
}
