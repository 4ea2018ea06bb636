using System.Net;
using Ingest.Model;
using Microsoft.Extensions.AI;

namespace Ingest.Assistant.Calls;

/// <summary>Asks the model: within the budget, only so many at once, nothing twice, and every question on record. Never throws for what a server does.</summary>
internal sealed class Questions(IChatClient chat, AssistantOptions options, Budget budget, CallBook book, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _lines = new(Math.Max(1, options.Parallel));

    /// <summary>Why the last question that got no answer got none: an HTTP status or the fault's name, nothing of what was sent.</summary>
    public string LastFault { get; private set; } = "";

    public async Task<Reply> AskAsync(Prompt prompt, CancellationToken cancellation)
    {
        if (book.Answered(prompt.Key) is { } before)
            return Of(before);
        await _lines.WaitAsync(cancellation);
        try
        {
            var (tokensIn, tokensOut) = (prompt.LikelyTokens, options.AnswerTokens);
            if (!budget.TryReserve(tokensIn, tokensOut))
                return new Reply(ReplyState.OverBudget);
            var call = await CallAsync(prompt, cancellation);
            budget.Settle(tokensIn, tokensOut, call);
            book.Keep(call);
            return Of(call);
        }
        finally
        {
            _lines.Release();
        }
    }

    private static Reply Of(ModelCall call) => call.Fault switch
    {
        "" => new Reply(ReplyState.Answered, call.Answer),
        "refused" => new Reply(ReplyState.Refused),
        _ => new Reply(ReplyState.NoAnswer),
    };

    private async Task<ModelCall> CallAsync(Prompt prompt, CancellationToken cancellation)
    {
        var call = new ModelCall
        {
            At = clock.GetUtcNow(),
            Purpose = prompt.Purpose,
            Document = prompt.Document,
            Part = prompt.Part,
            Model = options.Model,
            Prompt = PromptFiles.Version,
            Key = prompt.Key,
        };
        var begun = clock.GetTimestamp();
        try
        {
            var response = await chat.GetResponseAsync(prompt.Messages, Asked(prompt), cancellation);
            var refused = response.FinishReason == ChatFinishReason.ContentFilter || response.Messages.Any(message => message.Contents.OfType<ErrorContent>().Any());
            call = call with
            {
                Answer = response.Text,
                Fault = refused ? "refused" : "",
                TokensIn = (int?)response.Usage?.InputTokenCount ?? prompt.LikelyTokens,
                TokensOut = (int?)response.Usage?.OutputTokenCount ?? response.Text.Length / 3,
            };
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            // Whatever a server sends, and whatever the library makes of it, is weather: no answer, and the night goes on.
            LastFault = Describe(fault);
            call = call with { Fault = "no-answer" };
        }

        return call with { Seconds = clock.GetElapsedTime(begun).TotalSeconds, Cost = budget.Cost(call.TokensIn, call.TokensOut) };
    }

    private ChatOptions Asked(Prompt prompt) => new()
    {
        Temperature = options.Temperature,
        MaxOutputTokens = options.AnswerTokens,
        ResponseFormat = prompt.Schema is { } schema ? ChatResponseFormat.ForJsonSchema(schema, "answer") : null,
    };

    private static string Describe(Exception fault)
    {
        for (var cause = fault; cause is not null; cause = cause.InnerException)
        {
            if (cause is HttpRequestException { StatusCode: { } status })
                return status switch
                {
                    HttpStatusCode.RequestTimeout => "it did not answer in time",
                    HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => $"it does not accept the key (HTTP {(int)status})",
                    _ => $"HTTP {(int)status}",
                };
        }

        return fault.GetBaseException() is HttpRequestException or IOException or System.Net.Sockets.SocketException ? "it cannot be reached" : "its answer cannot be read";
    }

    public void Dispose()
    {
        _lines.Dispose();
        chat.Dispose();
    }
}
