using System.Text.Json;
using Ingest.Assistant.Calls;
using Ingest.Assistant.Coding;

namespace Ingest.Assistant;

/// <summary>Asks for cues by which rules would find what people approved and the rules missed.</summary>
internal static class CueAsking
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow, RespectRequiredConstructorParameters = true };

    private static readonly JsonElement Schema = JsonSerializer.Deserialize<JsonElement>("""
        {
          "type": "object", "additionalProperties": false, "required": ["cues"],
          "properties": { "cues": { "type": "array", "items": {
            "type": "object", "additionalProperties": false, "required": ["language", "cue", "quotation"],
            "properties": { "language": { "type": "string" }, "cue": { "type": "string" }, "quotation": { "type": "integer" } } } } }
        }
        """);

    public static async Task<IReadOnlyList<ProposedCue>> AskAsync(
        Questions questions, SchemeCode code, IReadOnlyList<string> cues, IReadOnlyList<string> quotations, CancellationToken cancellation)
    {
        var instructions = PromptFiles.Fill("cues", ("code", $"{code.Code} ({code.Label})"), ("definition", $"{code.Definition} {code.Include} {code.Exclude}".Trim()), ("cues", string.Join(" · ", cues)));
        var listed = string.Join('\n', quotations.Select((quotation, i) => $"{i + 1}. {VisibleText.Of(quotation)}"));
        var reply = await questions.AskAsync(new Prompt("cues", instructions, [Fence.Around($"quotations for {code.Code}", listed)], Schema), cancellation);
        try
        {
            return reply.State == ReplyState.Answered
                ? [.. JsonSerializer.Deserialize<Proposed>(reply.Text, Strict)!.Cues.Where(cue => cue.Quotation >= 1 && cue.Quotation <= quotations.Count)]
                : [];
        }
        catch (JsonException)
        {
            // A proposal nobody can read is none; the records wait for the next time.
            return [];
        }
    }

    private sealed record Proposed(IReadOnlyList<ProposedCue> Cues);
}
