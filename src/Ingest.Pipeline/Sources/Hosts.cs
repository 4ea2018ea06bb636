using System.Net;
using System.Text;

namespace Ingest.Pipeline.Sources;

/// <summary>What we know of the hosts we ask: what their robots.txt allows, and when we asked them last.</summary>
internal sealed class Hosts(HttpClient client, PullOptions options, TimeProvider clock)
{
    /// <summary>Bytes of a robots.txt that must be read (RFC 9309, 2.5).</summary>
    private const int LongestRules = 512 * 1024;

    private readonly Dictionary<string, Robots> _robots = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, DateTimeOffset> _asked = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>True where the host lets us have it.</summary>
    public async Task<bool> AllowAsync(Uri address, CancellationToken cancellation) =>
        (await RobotsAsync(address, cancellation)).Allows(address.PathAndQuery);

    /// <summary>Waits until the host may be asked again.</summary>
    public async Task PauseAsync(Uri address, CancellationToken cancellation)
    {
        var host = Of(address);
        var pause = TimeSpan.FromSeconds(options.PauseSeconds);
        if (_robots.TryGetValue(host, out var robots) && robots.Delay > pause)
            pause = robots.Delay.Value;
        if (_asked.TryGetValue(host, out var last) && last + pause - clock.GetUtcNow() is { Ticks: > 0 } wait)
            await Task.Delay(wait, clock, cancellation);
        _asked[host] = clock.GetUtcNow();
    }

    private async Task<Robots> RobotsAsync(Uri address, CancellationToken cancellation)
    {
        if (_robots.TryGetValue(Of(address), out var known))
            return known;
        await PauseAsync(address, cancellation);
        using var answer = await client.GetAsync(new Uri(address, "/robots.txt"), HttpCompletionOption.ResponseHeadersRead, cancellation);
        // RFC 9309: no such file, all is allowed; a server in trouble, nothing is.
        return _robots[Of(address)] = answer.StatusCode switch
        {
            HttpStatusCode.OK => Robots.Parse(await HeadAsync(answer, cancellation)),
            >= HttpStatusCode.InternalServerError or HttpStatusCode.TooManyRequests => Robots.Nothing,
            _ => Robots.Everything,
        };
    }

    private static async Task<string> HeadAsync(HttpResponseMessage answer, CancellationToken cancellation)
    {
        await using var body = await answer.Content.ReadAsStreamAsync(cancellation);
        var buffer = new byte[LongestRules];
        return Encoding.UTF8.GetString(buffer, 0, await body.ReadAtLeastAsync(buffer, LongestRules, throwOnEndOfStream: false, cancellation));
    }

    private static string Of(Uri address) => address.GetLeftPart(UriPartial.Authority);
}
