using System.Globalization;
using System.Text;
using Ingest.Model;
using Ingest.Pipeline.Sources;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Ingest.Tests.Pipeline.Sources;

/// <summary>A server on this machine that behaves as badly as servers do.</summary>
public sealed class PullTests : IAsyncLifetime
{
    private readonly WebApplication _server;
    private readonly List<string> _asked = [];
    private string _host = "";
    private int _halves;

    public PullTests()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    public async Task InitializeAsync()
    {
        await _server.StartAsync();
        var port = new Uri(_server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        _host = string.Create(CultureInfo.InvariantCulture, $"http://localhost:{port}");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_document_is_taken_with_its_provenance_and_not_again_while_it_is_unchanged()
    {
        using var desk = await PullAsync("/a.pdf");
        var drop = desk.Place.Ledger.List().Single();
        (drop.Via, drop.Name, drop.Path).ShouldBe((Via.Pull, "a.pdf", _host + "/a.pdf"));
        var said = new ProvenanceStore(desk.Place.Records, TimeProvider.System).Find(drop.Sha256!);
        (said.Address, said.Licence).ShouldBe((_host + "/a.pdf", "CC-BY-4.0"));
        said.RetrievedOn.ShouldNotBeNull();

        await desk.Place.NightWatch.RunNowAsync();
        desk.Place.Ledger.List().Count.ShouldBe(1);
        Report(desk).ShouldContain("1 unchanged");
    }

    [Fact]
    public async Task A_server_that_asks_to_wait_is_left_alone_until_then()
    {
        using var desk = await PullAsync("/busy.pdf");
        await desk.Place.NightWatch.RunNowAsync();
        _asked.Count(path => path == "/busy.pdf").ShouldBe(1);
        new PulledStore(desk.Place.Records, TimeProvider.System).Find(_host + "/busy.pdf")!.NotBefore!.Value.ShouldBeGreaterThan(DateTimeOffset.UtcNow.AddMinutes(50));
    }

    [Fact]
    public async Task A_download_that_breaks_off_goes_on_where_it_broke()
    {
        using var desk = await PullAsync("/half.pdf");
        var drop = desk.Place.Ledger.List().ShouldHaveSingleItem(Report(desk));
        File.ReadAllBytes(desk.Place.Vault.Get(drop.Sha256!, "").Path).ShouldBe(Encoding.ASCII.GetBytes(new string('h', 200_000)));
        _halves.ShouldBe(2);
    }

    [Theory]
    [InlineData("/to-loopback.pdf", "private network")]
    [InlineData("/zeros.pdf", "more than 1 MB")]
    [InlineData("/long.pdf", "at most 1 are read")]
    [InlineData("/forbidden/x.pdf", "robots.txt")]
    [InlineData("/gone.pdf", "404")]
    [InlineData("/broken.pdf", "500")]
    public async Task What_may_not_be_had_is_told_and_makes_no_drop(string path, string why)
    {
        using var desk = await PullAsync(path);
        desk.Place.Ledger.List().ShouldBeEmpty();
        Report(desk).ShouldContain(why);
        _asked.ShouldNotContain("/secret");
        Directory.EnumerateFiles(desk.Folder["data/workbench/downloads"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_server_that_never_comes_to_an_end_is_left_when_its_time_is_over_and_leaves_nothing_behind()
    {
        using var desk = Open(new PullSource { Name = "list", Kind = SourceKind.List, Address = $"{_host}/list?/never.pdf" }, seconds: 3);
        await desk.Place.NightWatch.RunNowAsync();
        Report(desk).ShouldContain("It took more than 3 seconds.");
        Directory.EnumerateFiles(desk.Folder["data/workbench/downloads"]).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_feed_of_two_hundred_is_taken_up_to_the_night_s_limit_one_request_at_a_time()
    {
        using var desk = Open(new PullSource { Name = "feed", Kind = SourceKind.Feed, Address = _host + "/feed" }, most: 200);
        await desk.Place.NightWatch.RunNowAsync();
        desk.Place.Ledger.List(take: 500).Count.ShouldBe(200);
        desk.Place.Ledger.List(take: 500).Select(drop => drop.Sha256).Distinct().Count().ShouldBe(200);
    }

    [Fact]
    public async Task Requests_to_one_host_keep_their_distance()
    {
        using var desk = Open(new PullSource { Name = "page", Kind = SourceKind.Page, Address = _host + "/page" }, pause: 0.2);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await desk.Place.NightWatch.RunNowAsync();
        _asked.ShouldBe(["/robots.txt", "/page", "/a.pdf", "/b.pdf"]);
        watch.Elapsed.ShouldBeGreaterThan(TimeSpan.FromSeconds(0.6));
    }

    [Fact]
    public async Task A_folder_is_pulled_from_and_left_as_it_is()
    {
        using var desk = new Desk(sources: new PullOptions { From = [new PullSource { Name = "share", Kind = SourceKind.Folder, Address = "/nowhere" }] });
        await desk.Place.NightWatch.RunNowAsync();
        Report(desk).ShouldContain("is not there");
        using var other = new TempFolder();
        other.Write("deep/x.pdf", "some bytes");
        using var pulling = Open(new PullSource { Name = "share", Kind = SourceKind.Folder, Address = other.Path });
        await pulling.Place.NightWatch.RunNowAsync();
        await pulling.Place.NightWatch.RunNowAsync();
        pulling.Place.Ledger.List().Single().Name.ShouldBe("x.pdf");
        File.Exists(other["deep/x.pdf"]).ShouldBeTrue();
    }

    private async Task<Desk> PullAsync(string path)
    {
        var desk = Open(new PullSource { Name = "list", Kind = SourceKind.List, Address = $"{_host}/list?{path}", Licence = "CC-BY-4.0" });
        await desk.Place.NightWatch.RunNowAsync();
        return desk;
    }

    private static Desk Open(PullSource source, double pause = 0, int most = 500, int seconds = 300) => new(
        nightly: new() { FreeMegabytes = int.MaxValue },
        sources: new PullOptions { From = [source], PrivateHosts = "localhost", PauseSeconds = pause, MaxMegabytes = 1, MostPerNight = most, TimeoutSeconds = seconds });

    private static string Report(Desk desk) => desk.Place.Nights.List()[0].Report;

    private async Task AnswerAsync(HttpContext context)
    {
        var (path, answer) = (context.Request.Path.Value!, context.Response);
        lock (_asked)
            _asked.Add(path);
        switch (path)
        {
            case "/robots.txt":
                await answer.WriteAsync("User-agent: *\nDisallow: /forbidden/\n");
                break;
            case "/list":
                await answer.WriteAsync(_host + context.Request.QueryString.Value![1..] + "\n");
                break;
            case "/page":
                await answer.WriteAsync("<a href='a.pdf'>a</a><a href='b.pdf'>b</a>");
                break;
            case "/feed":
                await answer.WriteAsync($"<rss>{string.Concat(Enumerable.Range(0, 250).Select(i => $"<item><link>/n/{i}.pdf</link></item>"))}</rss>");
                break;
            case "/busy.pdf":
                answer.StatusCode = 429;
                answer.Headers.RetryAfter = "3600";
                break;
            case "/half.pdf":
                await HalfAsync(context);
                break;
            case "/to-loopback.pdf":
                answer.Redirect(_host.Replace("localhost", "127.0.0.1", StringComparison.Ordinal) + "/secret");
                break;
            case "/zeros.pdf":
                for (var i = 0; i < 500 && !context.RequestAborted.IsCancellationRequested; i++)
                    await answer.Body.WriteAsync(new byte[1 << 20], context.RequestAborted);
                break;
            case "/never.pdf":
                await answer.Body.WriteAsync("the beginning"u8.ToArray());
                await answer.Body.FlushAsync();
                await Task.Delay(Timeout.Infinite, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
                break;
            case "/long.pdf":
                answer.ContentLength = 500L << 20;
                await answer.Body.FlushAsync();
                break;
            case "/gone.pdf":
                answer.StatusCode = 404;
                break;
            case "/broken.pdf":
                answer.StatusCode = 500;
                break;
            default:
                answer.Headers.ETag = "\"v1\"";
                if (context.Request.Headers.IfNoneMatch == "\"v1\"")
                    answer.StatusCode = 304;
                else
                    await answer.WriteAsync("the bytes of " + path);
                break;
        }
    }

    /// <summary>The first time the line breaks after half; the second time the rest is given, to whoever asks for it rightly.</summary>
    private async Task HalfAsync(HttpContext context)
    {
        var whole = Encoding.ASCII.GetBytes(new string('h', 200_000));
        context.Response.Headers.ETag = "\"half\"";
        context.Response.Headers.AcceptRanges = "bytes";
        if (_halves++ == 0)
        {
            context.Response.ContentLength = whole.Length;
            await context.Response.Body.WriteAsync(whole.AsMemory(0, 100_000));
            await context.Response.Body.FlushAsync();
            await Task.Delay(200);
            context.Abort();
            return;
        }

        var from = int.Parse(context.Request.Headers.Range.ToString()["bytes=".Length..^1], CultureInfo.InvariantCulture);
        context.Request.Headers.IfRange.ToString().ShouldBe("\"half\"");
        context.Response.StatusCode = 206;
        context.Response.Headers.ContentRange = string.Create(CultureInfo.InvariantCulture, $"bytes {from}-199999/200000");
        await context.Response.Body.WriteAsync(whole.AsMemory(from));
    }
}
