using System.Net;
using Ingest.Web.Commands;

namespace Ingest.Web.Composition;

/// <summary>Where the server listens, and whether that is safe.</summary>
public sealed record Listening(IReadOnlyList<Uri> Addresses)
{
    /// <summary>True where only this machine can reach the server.</summary>
    public bool Local => Addresses.All(address => address.Host is "localhost" || (IPAddress.TryParse(address.Host.Trim('[', ']'), out var ip) && IPAddress.IsLoopback(ip)));

    public static Listening At(string urls, WebOptions options)
    {
        var listening = new Listening([.. urls.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Parse)]);
        if (listening.Addresses.Count == 0)
            throw new UsageException("No address to listen at was given.", "Write --urls http://127.0.0.1:5080");
        if (!listening.Local && !options.AllowPlainHttp && listening.Addresses.Any(address => address.Scheme != "https"))
        {
            throw new UsageException(
                $"{urls} can be reached from other machines, and passwords would travel unencrypted.",
                "Use https:// with Web:Certificate, or put a proxy with HTTPS in front and set Web:AllowPlainHttp=true.");
        }

        if (listening.Addresses.Any(address => address.Scheme == "https") && !File.Exists(options.Certificate))
            throw new UsageException("An https address needs a certificate.", "Name a PFX file in Web:Certificate.");
        return listening;
    }

    private static Uri Parse(string url) =>
        // "*" and "+" are Kestrel's words for every address.
        Uri.TryCreate(url.Replace("//*", "//0.0.0.0", StringComparison.Ordinal).Replace("//+", "//0.0.0.0", StringComparison.Ordinal), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
            ? address
            : throw new UsageException($"{url} is not an address to listen at.", "Write --urls http://127.0.0.1:5080");
}
