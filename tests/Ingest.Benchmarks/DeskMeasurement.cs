using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Ingest.Benchmarks;

/// <summary>How long a served desk makes its reviewers wait: twenty of them clicking over a large database, and the pictures of pages.</summary>
/// <param name="program">The built program, <c>ingest</c>.</param>
/// <param name="folder">A data folder, as <see cref="RecordsMeasurement"/> leaves it.</param>
/// <param name="corpus">PDFs to read in, so that there are pages to draw.</param>
public sealed partial class DeskMeasurement(string program, string folder, string corpus, TextWriter report)
{
    private const int Reviewers = 20;
    private const string Password = "measured, not guessed";

    /// <summary>Between two clicks of one reviewer; people read longer.</summary>
    private static readonly (int From, int To) Milliseconds = (400, 1200);

    private static readonly TimeSpan Lasts = TimeSpan.FromSeconds(60);

    public async Task RunAsync()
    {
        await IngestAsync("", "run", corpus);
        for (var i = 0; i < Reviewers; i++)
            await IngestAsync(Password + "\n", "user", "add", $"reviewer{i}", "--role", "reviewer");
        using var server = Start("serve", "--urls", "http://127.0.0.1:0", "--set", "Web:SignInsPerMinute=1000");
        try
        {
            var address = await AddressAsync(server);
            report.WriteLine("| | times | ms, median | p95 | worst |");
            report.WriteLine("|---|--:|--:|--:|--:|");
            var warm = new Visits();
            using (var first = await SignInAsync(address, 0))
                await ClickAsync(first, new Random(0), warm, TimeSpan.FromSeconds(10));
            var visits = new Visits();
            server.Refresh();
            var before = server.TotalProcessorTime;
            await Task.WhenAll(Enumerable.Range(0, Reviewers).Select(async i =>
            {
                using var browser = await SignInAsync(address, i);
                await ClickAsync(browser, new Random(i), visits, Lasts);
            }));
            server.Refresh();
            var each = (server.TotalProcessorTime - before).TotalMilliseconds / visits.Count;
            visits.Tell(report);
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nThe server took {each:0} ms of processor time for each of these visits, whatever else the machine did.\n"));
            using var reader = await SignInAsync(address, 0);
            await PicturesAsync(reader);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    /// <summary>A queue, a candidate of it, and so on, as somebody does who looks for something to do.</summary>
    private static async Task ClickAsync(HttpClient browser, Random random, Visits visits, TimeSpan lasts)
    {
        string[] lists =
        [
            "/review", "/review?p=2", "/review?status=all&order=Signed&p=40", "/review?order=Doubt&p=7", "/review?party=FRA", "/review?party=FRA+DEU&order=Signed",
            "/review?year=2024", "/review?q=maritime", "/review?q=number1234", "/review?basis=Text&order=Newest",
        ];
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < lasts)
        {
            var list = random.Next(3) == 0 ? lists[random.Next(lists.Length)] : lists[0];
            var page = await visits.TimeAsync(list == lists[0] ? "queue" : "queue, narrowed or another page", () => browser.GetStringAsync(list));
            var links = Candidate().Matches(page);
            for (var i = 0; i < 3 && links.Count > 0; i++)
            {
                await Task.Delay(random.Next(Milliseconds.From, Milliseconds.To));
                await visits.TimeAsync("candidate", () => browser.GetStringAsync(Address(links[random.Next(links.Count)])));
            }

            await Task.Delay(random.Next(Milliseconds.From, Milliseconds.To));
        }
    }

    private async Task PicturesAsync(HttpClient browser)
    {
        var visits = new Visits();
        var pictures = new List<string>();
        foreach (Match link in Candidate().Matches(await browser.GetStringAsync("/review?status=all&order=Newest")))
            pictures.AddRange(Picture().Matches(await browser.GetStringAsync(Address(link))).Select(picture => picture.Groups[1].Value).Except(pictures));
        foreach (var temperature in new[] { "page picture, cold", "page picture, warm" })
        {
            foreach (var picture in pictures)
                await visits.TimeAsync(temperature, () => browser.GetByteArrayAsync(picture));
        }

        visits.Tell(report);
    }

    private async Task IngestAsync(string typed, params string[] arguments)
    {
        using var process = Start(arguments);
        await process.StandardInput.WriteAsync(typed);
        process.StandardInput.Close();
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
    }

    private Process Start(params string[] arguments) => Process.Start(new ProcessStartInfo(program, [.. arguments, "--data", folder])
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<Uri> AddressAsync(Process server)
    {
        _ = server.StandardOutput.ReadToEndAsync();
        while (await server.StandardError.ReadLineAsync() is { } line)
        {
            if (Serving().Match(line) is { Success: true } match)
            {
                _ = server.StandardError.ReadToEndAsync();
                return new Uri(match.Groups[1].Value);
            }
        }

        throw new InvalidOperationException("The server did not start.");
    }

    private static string Address(Match link) => WebUtility.HtmlDecode(link.Groups[1].Value);

    private static async Task<HttpClient> SignInAsync(Uri address, int reviewer)
    {
        var browser = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = address };
        var token = Token().Match(await browser.GetStringAsync("/sign-in")).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Name"] = string.Create(CultureInfo.InvariantCulture, $"reviewer{reviewer}"),
            ["Password"] = Password,
            ["__RequestVerificationToken"] = token,
        });
        (await browser.PostAsync("/sign-in", form)).EnsureSuccessStatusCode();
        return browser;
    }

    [GeneratedRegex("class=\"title\">\\s*<a href=\"(/review/[^\"]+)\"")]
    private static partial Regex Candidate();

    [GeneratedRegex("src=\"(/documents/[0-9a-f]+/pages/[0-9]+\\.jpg)\"")]
    private static partial Regex Picture();

    [GeneratedRegex(@"Serving (http://\S+)")]
    private static partial Regex Serving();

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
