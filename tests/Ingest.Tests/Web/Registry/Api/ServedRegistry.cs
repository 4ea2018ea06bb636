using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Tests.Storage;
using Ingest.Tests.Web.Registry.Releases;
using Ingest.Web.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.Tests.Web.Registry.Api;

/// <summary>A small registry with two releases, served as the program serves it.</summary>
public sealed class ServedRegistry : IAsyncLifetime
{
    private Workplace? _place;
    private WebApplication? _site;

    public Records Records { get; } = new();

    public HttpClient Client { get; private set; } = null!;

    /// <summary>Of the entries: Austria and Slovenia 2021, three Nordic states 2023, France and Poland undated.</summary>
    public IReadOnlyList<string> Ids { get; private set; } = [];

    public async Task InitializeAsync()
    {
        Ids = Records.Approve(
            Examples.Agreement("c-1"),
            Examples.Agreement("c-2", "NOR", "SWE", "FIN") with { Signed = Examples.Date("2023-11-02"), Title = Examples.Finding("=1+1") },
            Examples.Agreement("c-3", "FRA", "POL") with { Signed = null, Title = Examples.Finding(string.Join(' ', Enumerable.Repeat("word", 40))) });
        await Records.FreezeAsync();
        Records.Decide(DecisionKind.Correct, Ids[0], decision => decision with { Values = [Examples.Vouched(Field.Place, "Graz")] });
        await Records.FreezeAsync();
        var settings = new Settings();
        _place = Workplace.Open(Records.Folder, settings.Reading, settings.Intake, settings.Jobs, TimeProvider.System, NullLoggerFactory.Instance);
        _site = WebSite.Build(settings, _place, Listening.At("http://127.0.0.1:0", settings.Web), _ => { });
        await _site.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        await _site!.DisposeAsync();
        _place!.Dispose();
        Records.Dispose();
    }
}
