using System.Net;
using System.Net.Sockets;
using Ingest.Model;

namespace Ingest.Pipeline.Sources;

/// <summary>
/// Connects to public addresses only. It stands where the connection is made, after the name was looked up and at
/// every redirect, so that no name and no server can lead us into the private network (server-side request forgery).
/// </summary>
internal static class PublicAddress
{
    public static SocketsHttpHandler Handler(IReadOnlySet<string> privateHosts) => new()
    {
        AllowAutoRedirect = true,
        MaxAutomaticRedirections = 5,
        UseProxy = false,
        UseCookies = false,
        ConnectTimeout = TimeSpan.FromSeconds(20),
        ConnectCallback = async (context, cancellation) => await ConnectAsync(context.DnsEndPoint, privateHosts, cancellation),
    };

    /// <summary>False for loopback, link-local, private, carrier, multicast and unspecified addresses (IANA special-purpose registries).</summary>
    public static bool Is(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
            address = address.MapToIPv4();
        if (IPAddress.IsLoopback(address))
            return false;
        var bytes = address.GetAddressBytes();
        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? !(address.IsIPv6LinkLocal || address.IsIPv6SiteLocal || address.IsIPv6Multicast || address.IsIPv6UniqueLocal || address.IsIPv6Teredo
                || address.Equals(IPAddress.IPv6Any) || bytes is [0x00, 0x64, 0xff, 0x9b, ..] or [0x20, 0x02, ..])
            : bytes is not ([0 or 10 or 127 or >= 224, ..] or [100, >= 64 and <= 127, ..] or [169, 254, ..] or [172, >= 16 and <= 31, ..]
                or [192, 168, ..] or [192, 0, 0, ..] or [198, 18 or 19, ..]);
    }

    private static async Task<Stream> ConnectAsync(DnsEndPoint host, IReadOnlySet<string> privateHosts, CancellationToken cancellation)
    {
        var addresses = await Dns.GetHostAddressesAsync(host.Host, cancellation);
        var usable = privateHosts.Contains(host.Host) ? addresses : [.. addresses.Where(Is)];
        if (usable.Length == 0)
        {
            throw new IngestException(
                $"{host.Host} leads into a private network or to this machine.", "If that is meant, name the host in Sources:PrivateHosts.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(usable, host.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
