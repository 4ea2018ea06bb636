using Ingest.Model;
using Microsoft.Extensions.AI;

namespace Ingest.Assistant.Calls;

/// <summary>Answers again what was answered once, from a recording: no network, and the same every time.</summary>
internal sealed class ReplayedChat(IReadOnlyList<ModelCall> recorded) : IChatClient
{
    private readonly Dictionary<string, ModelCall> _answers = recorded.Where(call => call.Fault is "" or "refused").GroupBy(call => call.Key).ToDictionary(calls => calls.Key, calls => calls.Last());

    public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellation = default)
    {
        var prompt = new Prompt("", "", [.. messages.Where(message => message.Role != ChatRole.System).Select(message => message.Text)]);
        if (!_answers.TryGetValue(prompt.Key, out var call))
            throw new KeyNotFoundException("The recording does not hold this question.");
        var said = new ChatMessage(ChatRole.Assistant, call.Answer);
        if (call.Fault == "refused")
            said.Contents.Add(new ErrorContent("") { ErrorCode = OpenAIChat.Refusal });
        return Task.FromResult(new ChatResponse(said) { Usage = new UsageDetails { InputTokenCount = call.TokensIn, OutputTokenCount = call.TokensOut } });
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var update in (await GetResponseAsync(messages, options, cancellation)).ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }
}
