using System.ClientModel;
using System.ClientModel.Primitives;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Chat;
using Said = Microsoft.Extensions.AI.ChatMessage;

namespace Ingest.Assistant.Calls;

/// <summary>Any OpenAI-compatible server as a chat client: whole answers only, no tools.</summary>
internal sealed class OpenAIChat(AssistantOptions options, Key key, HttpClient http) : IChatClient
{
    /// <summary>What <see cref="ErrorContent.ErrorCode"/> says where the model declines to answer.</summary>
    public const string Refusal = nameof(Refusal);

    private readonly ChatClient _client = new(options.Model, new ApiKeyCredential(key.Reveal()), new OpenAIClientOptions
    {
        Endpoint = new Uri(options.Address),
        Transport = new HttpClientPipelineTransport(http),
        // Tries and time limits are the PatientHandler's, whatever library stands above it.
        RetryPolicy = new ClientRetryPolicy(0),
        NetworkTimeout = Timeout.InfiniteTimeSpan,
    });

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<Said> messages, ChatOptions? asked = null, CancellationToken cancellation = default)
    {
        ChatCompletion answer = await _client.CompleteChatAsync(messages.Select(Message), Options(asked ?? new ChatOptions()), cancellation);
        var said = new Said(ChatRole.Assistant, string.Concat(answer.Content.Select(piece => piece.Text)));
        if (answer.Refusal is { Length: > 0 } refusal)
            said.Contents.Add(new ErrorContent(refusal) { ErrorCode = Refusal });
        return new ChatResponse(said)
        {
            ModelId = answer.Model,
            FinishReason = answer.FinishReason switch
            {
                OpenAI.Chat.ChatFinishReason.ContentFilter => Microsoft.Extensions.AI.ChatFinishReason.ContentFilter,
                OpenAI.Chat.ChatFinishReason.Length => Microsoft.Extensions.AI.ChatFinishReason.Length,
                _ => Microsoft.Extensions.AI.ChatFinishReason.Stop,
            },
            Usage = answer.Usage is { } usage ? new UsageDetails { InputTokenCount = usage.InputTokenCount, OutputTokenCount = usage.OutputTokenCount } : null,
        };
    }

    public async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<Said> messages, ChatOptions? asked = null, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation = default)
    {
        foreach (var update in (await GetResponseAsync(messages, asked, cancellation)).ToChatResponseUpdates())
            yield return update;
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose() => http.Dispose();

    private static ChatCompletionOptions Options(ChatOptions asked) => new()
    {
        Temperature = asked.Temperature,
        MaxOutputTokenCount = asked.MaxOutputTokens,
        ResponseFormat = asked.ResponseFormat is ChatResponseFormatJson { Schema: { } schema } json
            ? OpenAI.Chat.ChatResponseFormat.CreateJsonSchemaFormat(json.SchemaName, BinaryData.FromString(schema.GetRawText()), jsonSchemaIsStrict: true)
            : null,
    };

    private static OpenAI.Chat.ChatMessage Message(Said said) =>
        said.Role == ChatRole.System ? new SystemChatMessage(said.Text)
        : said.Role == ChatRole.Assistant ? new AssistantChatMessage(said.Text)
        : new UserChatMessage(said.Text);
}
