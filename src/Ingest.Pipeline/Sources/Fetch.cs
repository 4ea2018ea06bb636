using System.Globalization;
using System.Net.Http.Headers;
using Ingest.Model;

namespace Ingest.Pipeline.Sources;

/// <summary>
/// Asks servers for documents, politely: one request at a time to a host with a pause between, only what its robots.txt
/// lets us have, only what is newer than what we hold, never more than the limits, and going on where a download broke off.
/// </summary>
public sealed class Fetch : IDisposable
{
    private readonly PullOptions _options;
    private readonly HttpClient _client;
    private readonly Hosts _hosts;
    private readonly Download _download;

    /// <param name="drafts">Where downloads lie while they are not whole.</param>
    public Fetch(PullOptions options, string drafts, TimeProvider clock)
    {
        _options = options;
        var hosts = options.PrivateHosts.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _client = new HttpClient(PublicAddress.Handler(hosts)) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(Robots.Agent, "0.1"));
        _hosts = new Hosts(_client, options, clock);
        _download = new Download(_client, _hosts, options, drafts, clock);
    }

    /// <param name="held">What the address gave the last time.</param>
    public async Task<Fetched> GetAsync(Uri address, HeldVersion held, CancellationToken cancellation = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(TimeSpan.FromSeconds(_options.TimeoutSeconds));
        try
        {
            return await _hosts.AllowAsync(address, limit.Token)
                ? await _download.GetAsync(address, held, limit.Token)
                : new Fetched("refused", $"The robots.txt of {address.Host} asks not to be asked for it.");
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
}
