using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ingest.Tests.Assistant;

/// <summary>A server on this machine that speaks the OpenAI protocol, and misbehaves in it as it is told to, one way a request.</summary>
internal sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> _next = new();

    private ModelServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    /// <summary>With its version, as the options want it.</summary>
    public string Address { get; private set; } = "";

    /// <summary>The bodies of the requests, in order.</summary>
    public ConcurrentQueue<JsonElement> Asked { get; } = new();

    public ConcurrentQueue<string?> Keys { get; } = new();

    /// <summary>What it answers when nothing else is queued; the request's last turn is given.</summary>
    public Func<string, string> Usually { get; set; } = _ => """{"agreements":[]}""";

    /// <summary>What it says a question had.</summary>
    public int TokensIn { get; set; } = 1000;

    public static async Task<ModelServer> StartAsync()
    {
        var server = new ModelServer();
        await server._server.StartAsync();
        server.Address = server._server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First() + "/v1";
        return server;
    }

    /// <summary>The next request is answered so.</summary>
    public ModelServer Then(Func<HttpContext, Task> behave)
    {
        _next.Enqueue(behave);
        return this;
    }

    public ModelServer Then(string answer) => Then(context => SayAsync(context, answer));

    public ModelServer ThenStatus(int status, string? retryAfter = null) => Then(context =>
    {
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        return context.Response.WriteAsync("""{"error":{"message":"not now","type":"server_error"}}""");
    });

    public static Task SayAsync(HttpContext context, string? answer, string? refusal = null, string finish = "stop", int tokensIn = 1000)
    {
        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(Completion(answer, refusal, finish, tokensIn));
    }

    public static string Completion(string? answer, string? refusal = null, string finish = "stop", int tokensIn = 1000) => JsonSerializer.Serialize(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1_760_000_000,
        model = "small-model",
        choices = new[] { new { index = 0, finish_reason = finish, message = new { role = "assistant", content = answer, refusal } } },
        usage = new { prompt_tokens = tokensIn, completion_tokens = 200, total_tokens = tokensIn + 200 },
    });

    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Keys.Enqueue(context.Request.Headers.Authorization);
        var body = await JsonSerializer.DeserializeAsync<JsonElement>(context.Request.Body, cancellationToken: context.RequestAborted);
        Asked.Enqueue(body);
        if (_next.TryDequeue(out var behave))
            await behave(context);
        else
            await SayAsync(context, Usually(body.GetProperty("messages").EnumerateArray().Last().GetProperty("content").ToString()), tokensIn: TokensIn);
    }
}
