using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Ingest.Model;

namespace Ingest.Pipeline.Sources;

/// <summary>
/// Asks servers for documents, politely: one request at a time to a host with a pause between, only what its robots.txt
/// lets us have, only what is newer than what we hold, never more than the limits, and going on where a download broke off.
/// </summary>
public sealed class Fetch : IDisposable
{
    /// <summary>How often a download that broke off is gone on with, in one night.</summary>
    private const int Resumptions = 3;

    private readonly PullOptions _options;
    private readonly TimeProvider _clock;
    private readonly string _drafts;
    private readonly HttpClient _client;
    private readonly Dictionary<string, Robots> _robots = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DateTimeOffset> _asked = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="drafts">Where downloads lie while they are not whole.</param>
    public Fetch(PullOptions options, string drafts, TimeProvider clock)
    {
        (_options, _clock, _drafts) = (options, clock, drafts);
        Directory.CreateDirectory(drafts);
        var hosts = options.PrivateHosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _client = new HttpClient(PublicAddress.Handler(hosts)) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(Robots.Agent, "0.1"));
    }

    /// <param name="held">What the address gave the last time: its ETag, date and hash.</param>
    public async Task<Fetched> GetAsync(Uri address, (string? ETag, string? Modified, string? Sha256) held, CancellationToken cancellation = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(_options.TimeoutSeconds));
        try
        {
            if (!(await RobotsAsync(address, limit.Token)).Allows(address.PathAndQuery))
                return new Fetched("refused", $"The robots.txt of {address.Host} asks not to be asked for it.");
            return await AskAsync(address, held, limit.Token);
        }
        catch (HttpRequestException fault) when (fault.InnerException is IngestException refusal)
        {
            return new Fetched("refused", $"{refusal.Message} {refusal.Remedy}");
        }
        catch (Exception fault) when (fault is HttpRequestException or IOException)
        {
            return new Fetched("failed", fault.Message);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Fetched("failed", string.Create(CultureInfo.InvariantCulture, $"It took more than {_options.TimeoutSeconds} seconds."));
        }
    }

    public void Dispose() => _client.Dispose();

    private async Task<Fetched> AskAsync(Uri address, (string? ETag, string? Modified, string? Sha256) held, CancellationToken cancellation)
    {
        var draft = Path.Combine(_drafts, Guid.NewGuid().ToString("N"));
        EntityTagHeaderValue? strong = null;
        for (var attempt = 0; ; attempt++)
        {
            await PoliteAsync(address, cancellation);
            using var request = Request(address, held, draft, strong);
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (Settled(answer) is { } settled)
                return Without(draft, settled);
            try
            {
                if (!await CopyAsync(answer, draft, cancellation))
                    return Without(draft, new Fetched("refused", string.Create(CultureInfo.InvariantCulture, $"It has more than {_options.MaxMegabytes} MB.")));
                return Taken(address, answer, draft, held.Sha256);
            }
            catch (Exception broken) when (broken is IOException or HttpRequestException && attempt < Resumptions)
            {
                // The rest is asked for only of the very same version; without a strong tag all is asked for anew.
                strong = answer.Headers.ETag is { IsWeak: false } tag && answer.Headers.AcceptRanges.Contains("bytes") ? tag : null;
            }
            catch (Exception broken) when (broken is IOException or HttpRequestException)
            {
                return Without(draft, new Fetched("failed", $"The download broke off again and again: {broken.Message}"));
            }
        }
    }

    private static HttpRequestMessage Request(Uri address, (string? ETag, string? Modified, string? Sha256) held, string draft, EntityTagHeaderValue? strong)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (strong is not null && new FileInfo(draft) is { Exists: true, Length: > 0 } begun)
        {
            request.Headers.Range = new RangeHeaderValue(begun.Length, null);
            request.Headers.IfRange = new RangeConditionHeaderValue(strong);
            return request;
        }

        if (held.ETag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", held.ETag);
        if (held.Modified is not null)
            request.Headers.TryAddWithoutValidation("If-Modified-Since", held.Modified);
        return request;
    }

    /// <summary>An answer that ends the matter without a body to read; null where there is one.</summary>
    private Fetched? Settled(HttpResponseMessage answer) => answer.StatusCode switch
    {
        HttpStatusCode.OK or HttpStatusCode.PartialContent => answer.Content.Headers.ContentLength > Limit
            ? new Fetched("refused", string.Create(CultureInfo.InvariantCulture, $"It has {answer.Content.Headers.ContentLength >> 20} MB; at most {_options.MaxMegabytes} are read."))
            : null,
        HttpStatusCode.NotModified => new Fetched("unchanged"),
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => new Fetched("failed", "The server asks to wait.") { NotBefore = RetryAfter(answer) },
        >= HttpStatusCode.InternalServerError => new Fetched("failed", $"The server answered {(int)answer.StatusCode}."),
        _ => new Fetched("refused", $"The server answered {(int)answer.StatusCode} {answer.ReasonPhrase}."),
    };

    private long Limit => _options.MaxMegabytes * 1024L * 1024;

    private DateTimeOffset RetryAfter(HttpResponseMessage answer) => answer.Headers.RetryAfter switch
    {
        { Date: { } date } => date,
        { Delta: { } delta } => _clock.GetUtcNow() + delta,
        _ => _clock.GetUtcNow().AddHours(1),
    };

    /// <returns>False where it grows beyond the limit, whatever length it announced.</returns>
    private async Task<bool> CopyAsync(HttpResponseMessage answer, string draft, CancellationToken cancellation)
    {
        var rest = answer.StatusCode == HttpStatusCode.PartialContent;
        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        await using var file = new FileStream(draft, rest ? FileMode.Append : FileMode.Create, FileAccess.Write);
        var buffer = new byte[1 << 16];
        for (int read; (read = await body.ReadAsync(buffer, cancellation)) > 0;)
        {
            await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
            if (file.Length > Limit)
                return false;
        }

        return true;
    }

    private static Fetched Taken(Uri address, HttpResponseMessage answer, string draft, string? known)
    {
        string hash;
        using (var file = File.OpenRead(draft))
            hash = Convert.ToHexStringLower(SHA256.HashData(file));
        var fetched = new Fetched("taken")
        {
            File = draft,
            Sha256 = hash,
            ETag = answer.Headers.ETag?.ToString(),
            Modified = answer.Content.Headers.LastModified?.ToString("R", CultureInfo.InvariantCulture),
            Name = answer.Content.Headers.ContentDisposition?.FileNameStar ?? answer.Content.Headers.ContentDisposition?.FileName?.Trim('"')
                ?? Uri.UnescapeDataString(address.Segments[^1].Trim('/')),
        };
        return hash == known ? Without(draft, fetched with { Status = "unchanged", File = "" }) : fetched;
    }

    private static Fetched Without(string draft, Fetched fetched)
    {
        File.Delete(draft);
        return fetched;
    }

    private async Task<Robots> RobotsAsync(Uri address, CancellationToken cancellation)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        if (_robots.TryGetValue(host, out var known))
            return known;
        await PoliteAsync(address, cancellation);
        using var answer = await _client.GetAsync(new Uri(host + "/robots.txt"), HttpCompletionOption.ResponseHeadersRead, cancellation);
        // RFC 9309: no such file, all is allowed; a server in trouble, nothing is. Half a megabyte is as much as must be read.
        var rules = answer.StatusCode switch
        {
            HttpStatusCode.OK => Robots.Parse(await HeadAsync(answer, 512 * 1024, cancellation)),
            >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests => Robots.Nothing,
            _ => Robots.Everything,
        };
        return _robots[host] = rules;
    }

    private static async Task<string> HeadAsync(HttpResponseMessage answer, int most, CancellationToken cancellation)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[most];
        return System.Text.Encoding.UTF8.GetString(buffer, 0, await body.ReadAtLeastAsync(buffer, most, throwOnEndOfStream: false, cancellation));
    }

    private async Task PoliteAsync(Uri address, CancellationToken cancellation)
    {
        var host = address.GetLeftPart(UriPartial.Authority);
        var pause = TimeSpan.FromSeconds(_options.PauseSeconds);
        if (_robots.TryGetValue(host, out var robots) && robots.Delay > pause)
            pause = robots.Delay.Value;
        if (_asked.TryGetValue(host, out var last) && last + pause - _clock.GetUtcNow() is { Ticks: > 0 } wait)
            await Task.Delay(wait, _clock, cancellation);
        _asked[host] = _clock.GetUtcNow();
    }
}
