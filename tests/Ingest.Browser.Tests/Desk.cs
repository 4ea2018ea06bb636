using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.RegularExpressions;
using Ingest.Tests.Ground;
using Microsoft.Playwright;

namespace Ingest.Browser.Tests;

/// <summary>A running server over a real database filled from the corpus, and a real browser to sit at it.</summary>
public sealed partial class Desk : IAsyncLifetime
{
    public const string Password = "a long and quiet word";

    private readonly TempFolder _folder = new();
    private readonly Dictionary<string, string> _signedIn = [];
    private IPlaywright _playwright = null!;
    private Process? _server;

    public string Data => _folder["data"];

    public Uri Address { get; private set; } = null!;

    /// <summary>What went wrong in the pages' own scripts, in any browser so far.</summary>
    public ConcurrentQueue<string> ScriptFaults { get; } = [];

    public IBrowser Browser { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        foreach (var document in Directory.GetFiles(Repository.Corpus, "document.pdf", SearchOption.AllDirectories))
            _folder.Take(document, $"documents/{Path.GetFileName(Path.GetDirectoryName(document))}.pdf");
        var run = await IngestProgram.RunAsync("run", _folder["documents"], "--data", Data, "--format", "json", "--set", "Reading:OcrLanguages:0=eng");
        run.JsonLines().Count(line => line.GetProperty("outcome").GetString() == "candidates").ShouldBeGreaterThan(5, run.ToString());
        var made = await IngestProgram.RunAsync("import", _folder.Write("made.csv", MadeAgreements.Table()), "--map", _folder.Write("made.json", MadeAgreements.Map), "--data", Data);
        made.Output.ShouldContain($"imported {MadeAgreements.Count}", Case.Sensitive, made.ToString());
        foreach (var (name, roles) in new (string, string[])[] { ("anna", ["reviewer"]), ("ben", ["reviewer"]), ("ada", ["reviewer", "adjudicator", "administrator"]), ("rolf", ["researcher"]) })
            await AddUserAsync(name, roles);
        await StartServerAsync("http://127.0.0.1:0");
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(15_000);
        Browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>Freezes the registry as it stands.</summary>
    public async Task FreezeAsync()
    {
        var release = await IngestProgram.RunAsync("release", "--out", _folder["release"], "--data", Data);
        release.ExitCode.ShouldBe(0, release.ToString());
    }

    /// <summary>A browser of its own, with its own cookies; who signed in once before needs not do so by hand again.</summary>
    public async Task<IPage> SitDownAsync(string? name = null, BrowserNewContextOptions? options = null)
    {
        options ??= new BrowserNewContextOptions();
        options.BaseURL ??= Address.ToString();
        options.ViewportSize ??= new ViewportSize { Width = 1440, Height = 900 };
        options.Locale ??= "en-GB";
        options.ReducedMotion ??= ReducedMotion.Reduce;
        options.StorageState = name is null ? null : _signedIn.GetValueOrDefault(name);
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(30_000);
        var page = await context.NewPageAsync();
        page.PageError += (_, fault) => ScriptFaults.Enqueue(fault);
        if (name is null)
            return page;
        if (options.StorageState is not null)
        {
            await page.GotoAsync("/review");
            return page;
        }

        await page.GotoAsync("/sign-in?back=/review");
        await page.FillAsync("[name=Name]", name);
        await page.FillAsync("[name=Password]", Password);
        await page.ClickAsync("main button");
        await page.WaitForURLAsync("**/review");
        _signedIn[name] = await context.StorageStateAsync();
        return page;
    }

    public async Task StartServerAsync(string url)
    {
        _server = IngestProgram.Start("serve", "--data", Data, "--urls", url, "--set", "Web:SignInsPerMinute=1000");
        _server.StandardInput.Close();
        _ = _server.StandardOutput.ReadToEndAsync();
        while (await _server.StandardError.ReadLineAsync() is { } line)
        {
            if (Serving().Match(line) is { Success: true } match)
            {
                Address = new Uri(match.Groups[1].Value);
                _ = _server.StandardError.ReadToEndAsync();
                return;
            }
        }

        throw new InvalidOperationException("The server did not start.");
    }

    public async Task KillServerAsync()
    {
        _server!.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
    }

    public async Task DisposeAsync()
    {
        if (Browser is not null)
            await Browser.CloseAsync();
        _playwright?.Dispose();
        if (_server is { HasExited: false })
            await KillServerAsync();
        _folder.Dispose();
    }

    private async Task AddUserAsync(string name, IReadOnlyList<string> roles)
    {
        using var command = IngestProgram.Start(["user", "add", name, "--data", Data, .. roles.SelectMany(role => new[] { "--role", role })]);
        await command.StandardInput.WriteLineAsync(Password);
        command.StandardInput.Close();
        await command.WaitForExitAsync();
        command.ExitCode.ShouldBe(0, await command.StandardError.ReadToEndAsync());
    }

    [GeneratedRegex(@"Serving (http://\S+)")]
    private static partial Regex Serving();
}
