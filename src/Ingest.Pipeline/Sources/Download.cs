using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace Ingest.Pipeline.Sources;

/// <summary>The download of one document: conditional, bounded, and gone on with where it broke off.</summary>
internal sealed class Download
{
    /// <summary>How often a download that broke off is gone on with, in one night.</summary>
    private const int Resumptions = 3;

    private readonly HttpClient _client;
    private readonly Hosts _hosts;
    private readonly PullOptions _options;
    private readonly string _drafts;
    private readonly TimeProvider _clock;

    /// <param name="drafts">Where downloads lie while they are not whole.</param>
    public Download(HttpClient client, Hosts hosts, PullOptions options, string drafts, TimeProvider clock)
    {
        (_client, _hosts, _options, _drafts, _clock) = (client, hosts, options, drafts, clock);
        Directory.CreateDirectory(drafts);
    }

    public async Task<Fetched> GetAsync(Uri address, HeldVersion held, CancellationToken cancellation)
    {
        var draft = Path.Combine(_drafts, Guid.NewGuid().ToString("N"));
        Fetched? fetched = null;
        try
        {
            return fetched = await GetAsync(address, held, draft, cancellation);
        }
        finally
        {
            if (fetched?.File != draft)
                File.Delete(draft);
        }
    }

    private async Task<Fetched> GetAsync(Uri address, HeldVersion held, string draft, CancellationToken cancellation)
    {
        EntityTagHeaderValue? strong = null;
        for (var attempt = 0; ; attempt++)
        {
            await _hosts.PauseAsync(address, cancellation);
            using var request = Request(address, held, draft, strong);
            using var answer = await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            if (Settled(answer) is { } settled)
                return settled;
            try
            {
                return await CopyAsync(answer, draft, cancellation)
                    ? Taken(address, answer, draft, held.Sha256)
                    : new Fetched("refused", string.Create(CultureInfo.InvariantCulture, $"It has more than {_options.MaxMegabytes} MB."));
            }
            catch (Exception broken) when (broken is IOException or HttpRequestException && attempt < Resumptions)
            {
                // The rest is asked for only of the very same version; without a strong tag all is asked for anew.
                strong = answer.Headers.ETag is { IsWeak: false } tag && answer.Headers.AcceptRanges.Contains("bytes") ? tag : null;
            }
            catch (Exception broken) when (broken is IOException or HttpRequestException)
            {
                return new Fetched("failed", $"The download broke off again and again: {broken.Message}");
            }
        }
    }

    private static HttpRequestMessage Request(Uri address, HeldVersion held, string draft, EntityTagHeaderValue? strong)
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
        return hash == known ? fetched with { Status = "unchanged", File = "" } : fetched;
    }
}
