using Microsoft.Extensions.AI;

namespace Ingest.Assistant.Calls;

/// <summary>The line to the model's server, by the library of the stack this was built with.</summary>
internal static class ChatLine
{
    public const string Library = "the OpenAI SDK";

    public static IChatClient Open(AssistantOptions options, TimeProvider clock)
    {
        // No redirects: document text goes to the address that was named, and nowhere else.
        var http = new HttpClient(new PatientHandler(options, clock, new SocketsHttpHandler { AllowAutoRedirect = false })) { Timeout = Timeout.InfiniteTimeSpan };
        return new OpenAIChat(options, Key.Of(options), http);
    }
}
