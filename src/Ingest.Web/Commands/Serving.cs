using System.CommandLine;
using System.Net;
using System.Net.Sockets;
using Ingest.Pipeline;
using Ingest.Web.Composition;
using Ingest.Web.People;
using Ingest.Web.Registry.Releases;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Ingest.Web.Commands;

/// <summary>The server's life from its first line on the terminal to its last.</summary>
public static class Serving
{
    /// <summary>Shared by the commands that serve.</summary>
    public static Option<string?> Urls { get; } = new("--urls")
    {
        Description = "Where to listen, parted by semicolons [default: Web:Urls of the settings; the demonstration takes a free port where that is taken]",
        HelpName = "URL",
    };

    public static async Task RunAsync(Invocation call, Workplace place, string urls, CancellationToken cancellation)
    {
        var listening = Listening.At(urls, call.Settings.Web);
        await using var site = WebSite.Build(call.Settings, place, listening, call.Settings.Log.Apply);
        if (call.Settings.Releases.Nightly)
            place.Night.Further.Add(NightlyRelease.Step(site.Services.GetRequiredService<Freezing>()));
        try
        {
            await site.StartAsync(cancellation);
        }
        catch (IOException fault) when (fault.InnerException is AddressInUseException)
        {
            throw new UsageException($"{urls} is taken by another program.", "Name another port, e.g. --urls http://127.0.0.1:5081");
        }

        var address = site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        await call.Terminal.Error.WriteLineAsync($"Serving {address} – the inbox is {place.Inbox.Place}. Stop with Ctrl+C.");
        if (site.Services.GetRequiredService<FirstLink>() is { Needed: true } link)
            await call.Terminal.Error.WriteLineAsync($"Nobody administers it yet. Become its administrator, once, at {address}{link.Path}");
        await KeepAsync(place, site, cancellation);
    }

    /// <summary>Watch folder and jobs go on for as long as the pages do; if either ends, so does the other.</summary>
    private static async Task KeepAsync(Workplace place, WebApplication site, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, site.Lifetime.ApplicationStopping);
        var keeping = place.Keeper.RunAsync(stop.Token);
        await Task.WhenAny(keeping, site.WaitForShutdownAsync(cancellation));
        await stop.CancelAsync();
        await keeping;
        await site.StopAsync(CancellationToken.None);
    }

    /// <summary>The same addresses, or a free port of this machine where they are taken.</summary>
    public static string Free(string urls)
    {
        var address = new Uri(urls.Split(';')[0]);
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, address.Port);
            probe.Start();
            return urls;
        }
        catch (SocketException)
        {
            return "http://127.0.0.1:0";
        }
    }
}
