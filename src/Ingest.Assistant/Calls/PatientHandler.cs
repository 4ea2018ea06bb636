using System.Net;

namespace Ingest.Assistant.Calls;

/// <summary>
/// Asks again where a server is busy, broken or away, and waits as long as it says, within limits. What it hands on is whole:
/// an answer that breaks off half-way is asked for again like one that never came.
/// </summary>
internal sealed class PatientHandler(AssistantOptions options, TimeProvider clock, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    /// <summary>Bytes; an answer of 4,000 tokens has 20,000.</summary>
    private const long LargestAnswer = 4 << 20;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        if (request.Content is { } content)
            await content.LoadIntoBufferAsync(cancellation);
        for (var tried = 0; ; tried++)
        {
            var wait = TimeSpan.FromSeconds(Math.Min(options.LongestWaitSeconds, options.FirstWaitSeconds * Math.Pow(2, tried)));
            try
            {
                return await TryAsync(request, cancellation);
            }
            catch (BusyException fault) when (tried < options.Retries && (fault.RetryAfter ?? wait) <= TimeSpan.FromSeconds(options.LongestWaitSeconds))
            {
                wait = fault.RetryAfter ?? wait;
            }
            catch (HttpRequestException fault) when (tried < options.Retries && fault is not BusyException && IsPassing(fault.StatusCode))
            {
            }

            await Task.Delay(wait, clock, cancellation);
        }
    }

    /// <exception cref="HttpRequestException">No whole answer came in time, or the server answered that it will not.</exception>
    private async Task<HttpResponseMessage> TryAsync(HttpRequestMessage request, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.TimeoutSeconds));
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            var response = await base.SendAsync(request, either.Token);
            if (!response.IsSuccessStatusCode)
            {
                using (response)
                    throw IsPassing(response.StatusCode) ? new BusyException(response.StatusCode, Wait(response)) : new HttpRequestException("The server declined.", null, response.StatusCode);
            }

            await response.Content.LoadIntoBufferAsync(LargestAnswer, either.Token);
            return response;
        }
        catch (OperationCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new BusyException(HttpStatusCode.RequestTimeout, null, fault);
        }
        catch (IOException fault)
        {
            throw new HttpRequestException("The answer broke off.", fault);
        }
    }

    private TimeSpan? Wait(HttpResponseMessage response) => response.Headers.RetryAfter switch
    {
        { Delta: { } seconds } => seconds,
        { Date: { } then } => then > clock.GetUtcNow() ? then - clock.GetUtcNow() : TimeSpan.Zero,
        _ => null,
    };

    private static bool IsPassing(HttpStatusCode? status) =>
        status is null or HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;

    private sealed class BusyException(HttpStatusCode status, TimeSpan? retryAfter, Exception? inner = null) : HttpRequestException("The server is busy.", inner, status)
    {
        public TimeSpan? RetryAfter => retryAfter;
    }
}
