using Microsoft.Extensions.AI;

namespace Ingest.Assistant.Calls;

/// <summary>The lines to a model's server that this was built with; the first is spoken over.</summary>
internal static class ChatLine
{
    public static IReadOnlyList<(string Library, Func<AssistantOptions, Key, HttpClient, IChatClient> Open)> Built { get; } =
    [
#if NAMED_STACK
        ("Semantic Kernel", (options, key, http) => new KernelChat(options, key, http)),
#endif
        ("the OpenAI SDK", (options, key, http) => new OpenAIChat(options, key, http)),
    ];

    /// <param name="library">One of those this was built with; null for the first.</param>
    public static IChatClient Open(AssistantOptions options, TimeProvider clock, string? library = null)
    {
        // No redirects: document text goes to the address that was named, and nowhere else.
        var http = new HttpClient(new PatientHandler(options, clock, new SocketsHttpHandler { AllowAutoRedirect = false })) { Timeout = Timeout.InfiniteTimeSpan };
        return Built.First(line => library is null || line.Library == library).Open(options, Key.Of(options), http);
    }
}
