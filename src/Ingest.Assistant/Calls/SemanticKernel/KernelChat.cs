using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;

namespace Ingest.Assistant.Calls;

/// <summary>Any OpenAI-compatible server as the chat client of a Semantic Kernel that has no functions to call.</summary>
internal sealed class KernelChat(AssistantOptions options, Key key, HttpClient http) : DelegatingChatClient(Client(options, key, http))
{
    /// <summary>The name by which the connector is told that an answer must keep to its schema.</summary>
    private const string Strict = "strict";

    public override Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? asked = null, CancellationToken cancellation = default)
    {
        var told = asked?.Clone() ?? new ChatOptions();
        (told.AdditionalProperties ??= [])[Strict] = true;
        return base.GetResponseAsync(messages, told, cancellation);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        http.Dispose();
    }

    private static IChatClient Client(AssistantOptions options, Key key, HttpClient http)
    {
        var builder = Kernel.CreateBuilder();
        // Its makers may still rename it. With a client of ours it neither tries again nor sets limits: that is the PatientHandler's.
#pragma warning disable SKEXP0010
        builder.AddOpenAIChatClient(options.Model, new Uri(options.Address), key.Reveal(), httpClient: http);
#pragma warning restore SKEXP0010
        return builder.Build().GetRequiredService<IChatClient>();
    }
}
