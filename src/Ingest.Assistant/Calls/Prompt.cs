using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;

namespace Ingest.Assistant.Calls;

/// <summary>One question: our instructions, and the turns so far, of which the first holds what is asked about.</summary>
/// <param name="Purpose"><c>coding</c>, <c>repair</c>, <c>translation</c> or <c>cues</c>.</param>
/// <param name="Instructions">Ours alone: nothing of a document stands in them.</param>
/// <param name="Turns">By turns the user's and the model's, the user's first and last.</param>
/// <param name="Schema">What the answer must look like; null for plain words.</param>
internal sealed record Prompt(string Purpose, string Instructions, IReadOnlyList<string> Turns, JsonElement? Schema = null)
{
    /// <summary>SHA-256 of the document the question is about; null where it is about none.</summary>
    public string? Document { get; init; }

    /// <summary>Which part of it, from 1.</summary>
    public int Part { get; init; }

    /// <summary>The instructions are left out, so that recorded answers can be scored by a later codebook too.</summary>
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001e', Turns))));

    /// <summary>Tokens it may have at most: three letters to a token is what the least frugal tokenisers make of Slavic text.</summary>
    public int LikelyTokens => (Instructions.Length + Turns.Sum(turn => turn.Length) + (Schema?.GetRawText().Length ?? 0)) / 3;

    public IEnumerable<ChatMessage> Messages =>
    [
        new(ChatRole.System, Instructions),
        .. Turns.Select((turn, i) => new ChatMessage(i % 2 == 0 ? ChatRole.User : ChatRole.Assistant, turn)),
    ];
}
