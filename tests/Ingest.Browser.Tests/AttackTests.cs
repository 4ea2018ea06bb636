using System.Net;
using System.Text.RegularExpressions;
using Ingest.Tests.Ground;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ingest.Browser.Tests;

/// <summary>What an attacker tries: each must fail, and say so.</summary>
[Collection(DeskCollection.Name)]
public sealed partial class AttackTests(Desk desk) : IDisposable
{
    private const string Script = "<img src=x onerror=document.title='owned'><script>document.title='owned'</script>";

    private readonly HttpClientHandler _handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    public void Dispose() => _handler.Dispose();

    [Fact]
    public async Task Script_in_a_title_a_proof_a_note_or_a_name_is_shown_as_text_and_never_runs()
    {
        var page = await desk.SitDownAsync("anna");
        var alarms = new List<string>();
        page.Dialog += (_, dialog) => alarms.Add(dialog.Message);
        await page.ClickAsync(".list .title a >> nth=0");
        await page.WaitForLoadStateAsync(LoadState.Load);
        await page.FillAsync("[name=title]", Script);
        await page.FillAsync("[name=title-why]", Script);
        await page.ClickAsync(".decide button[value=save]");
        await page.WaitForURLAsync("**done=*");
        (await page.TitleAsync()).ShouldContain("<img src=x");
        await Expect(page.Locator("h1")).ToHaveTextAsync(Script);
        await page.GotoAsync(page.Url.Split('?')[0] + "/card");
        (await page.TitleAsync()).ShouldNotBe("owned");
        await page.GotoAsync("/review?q=" + Uri.EscapeDataString(Script) + "&party=" + Uri.EscapeDataString("\"><script>"));
        (await page.TitleAsync()).ShouldNotBe("owned");
        await page.GotoAsync("/review");
        await page.ClickAsync(".list .title a:has-text('onerror')");
        await page.ClickAsync(".history button >> nth=0");
        alarms.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Script_in_a_documents_words_and_name_is_shown_as_text_and_never_runs()
    {
        using var folder = new TempFolder();
        var file = folder.Write("<img src=x onerror=alert(1)>.txt", $"""
            Agreement between the Government of the Republic of Estonia and the Government of the Republic of Latvia on defence cooperation {Script}

            Article 1
            The Parties shall cooperate in the training of their armed forces {Script}.

            Article 2
            This Agreement shall enter into force on the date of its signature.

            Done at Valga on 3 May 2021 in two originals.
            """);
        var run = await IngestProgram.RunAsync("run", file, "--data", desk.Data, "--format", "json");
        run.JsonLines().Single().GetProperty("outcome").GetString().ShouldBe("candidates", run.ToString());
        var page = await desk.SitDownAsync("anna");
        await page.GotoAsync("/drops");
        (await page.Locator("[onerror]").CountAsync()).ShouldBe(0);
        await page.GotoAsync("/review?q=Valga");
        await page.ClickAsync(".list tr:has-text('onerror') .title a");
        var candidate = page.Url;
        foreach (var path in new[] { candidate, candidate + "/card" })
        {
            await page.GotoAsync(path);
            await Expect(page.Locator("main")).ToContainTextAsync("onerror");
            (await page.Locator("[onerror], main script").CountAsync()).ShouldBe(0);
            (await page.TitleAsync()).ShouldNotBe("owned");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_answer_forbids_foreign_script_framing_and_guessing_of_types()
    {
        using var client = Client();
        foreach (var path in new[] { "/review", "/sign-in", "/css/site.css", "/no-such-page", "/documents/" + new string('0', 64) + "/pages/1.jpg" })
        {
            var answer = await client.GetAsync(path);
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            policy.ShouldContain("default-src 'none'");
            policy.ShouldContain("frame-ancestors 'none'");
            policy.ShouldNotContain("unsafe");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        }
    }

    [Fact]
    public async Task A_forged_form_is_refused()
    {
        var page = await desk.SitDownAsync("anna");
        var candidate = await page.Locator(".list .title a").First.GetAttributeAsync("href");
        var form = page.Context.APIRequest.CreateFormData();
        form.Set("action", "approve");
        form.Set("key", "forged");
        form.Set("version", "1");
        var answer = await page.Context.APIRequest.PostAsync(candidate!, new APIRequestContextOptions { Form = form, MaxRedirects = 0 });
        answer.Status.ShouldBe(400);
        foreach (var signal in new[] { "/draft", "/open" })
            (await page.Context.APIRequest.PostAsync(candidate + signal, new APIRequestContextOptions { Form = form, MaxRedirects = 0 })).Status.ShouldBe(400);
        await page.GotoAsync(candidate!);
        await Expect(page.Locator(".record-head .status")).ToHaveTextAsync("Pending");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Nobody_sees_the_draft_of_another()
    {
        var anna = await desk.SitDownAsync("anna");
        await anna.ClickAsync(".list .title a >> nth=1");
        var url = anna.Url;
        await anna.WaitForLoadStateAsync(LoadState.Load);
        await anna.FillAsync("[name=place]", "Elsewhere");
        await anna.FillAsync("[name=place-why]", "Only I know this.");
        await Expect(anna.Locator("#saved")).Not.ToBeEmptyAsync();
        var ben = await desk.SitDownAsync("ben");
        await ben.GotoAsync(url);
        (await ben.ContentAsync()).ShouldNotContain("Only I know this.");
        await anna.ReloadAsync();
        await anna.ClickAsync("button[value=forget]");
        await anna.Context.CloseAsync();
        await ben.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/documents/..%2f..%2f..%2fetc%2fpasswd/original")]
    [InlineData("/documents/%2e%2e/%2e%2e/keys/original")]
    [InlineData("/css/..%2f..%2fappsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/lib/..%5c..%5cappsettings.json")]
    [InlineData("/documents/0000000000000000000000000000000000000000000000000000000000000000/pages/999999999999.jpg")]
    public async Task A_path_leads_nowhere_but_to_what_is_offered(string path)
    {
        using var client = Client();
        var answer = await client.GetAsync(path);
        ((int)answer.StatusCode).ShouldBeInRange(400, 404);
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain("TimeoutSeconds");
    }

    [Fact]
    public async Task A_file_handed_in_cannot_choose_its_place_and_the_original_comes_back_only_as_a_download()
    {
        var page = await desk.SitDownAsync("rolf");
        await page.GotoAsync("/drops");
        await page.SetInputFilesAsync("[name=files]", new FilePayload { Name = "../../evil<script>.pdf", MimeType = "application/pdf", Buffer = "%PDF-1.4 nothing"u8.ToArray() });
        await page.ClickAsync("#hand-in button");
        await Expect(page.Locator(".notice.good")).ToContainTextAsync("1");
        Directory.GetFiles(desk.Data, "*evil*", SearchOption.AllDirectories).ShouldAllBe(file => !Path.GetRelativePath(desk.Data, file).StartsWith("..", StringComparison.Ordinal));
        File.Exists(Path.Combine(desk.Data, "..", "evil<script>.pdf")).ShouldBeFalse();
        await page.GotoAsync("/review?status=all");
        await page.ClickAsync(".list .title a >> nth=0");
        var original = await page.Locator("a[download]").GetAttributeAsync("href");
        var answer = await page.Context.APIRequest.GetAsync(original!);
        answer.Headers["content-disposition"].ShouldStartWith("attachment");
        answer.Headers["content-type"].ShouldBe("application/octet-stream");
        answer.Headers["content-security-policy"].ShouldContain("sandbox");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_researcher_cannot_review_and_a_reviewer_cannot_administer()
    {
        var rolf = await desk.SitDownAsync("rolf");
        await rolf.ClickAsync(".list .title a >> nth=0");
        await Expect(rolf.Locator("button[value=approve]")).ToHaveCountAsync(0);
        var candidate = rolf.Url;
        var form = rolf.Context.APIRequest.CreateFormData();
        form.Set("__RequestVerificationToken", await rolf.Locator("#record [name=__RequestVerificationToken]").InputValueAsync());
        form.Set("action", "approve");
        form.Set("key", "not mine to turn");
        form.Set("version", "1");
        (await rolf.Context.APIRequest.PostAsync(rolf.Url, new APIRequestContextOptions { Form = form, MaxRedirects = 0 })).Status.ShouldBe(403);
        (await rolf.Context.APIRequest.PostAsync(rolf.Url.Split('?')[0] + "/draft", new APIRequestContextOptions { Form = form, MaxRedirects = 0 })).Status.ShouldBe(403);
        (await rolf.GotoAsync("/people"))!.Status.ShouldBe(403);
        (await rolf.GotoAsync("/coding"))!.Status.ShouldBe(403);
        var anna = await desk.SitDownAsync("anna");
        (await anna.GotoAsync("/people"))!.Status.ShouldBe(403);
        (await anna.GotoAsync("/coding/" + new Uri(candidate).Segments[^1]))!.Status.ShouldBe(403);
        await rolf.Context.CloseAsync();
        await anna.Context.CloseAsync();
    }

    /// <summary>The address a browser reads otherwise than a program does; the others are among the tests of <c>Preferences</c>.</summary>
    [Fact]
    public async Task Signing_in_never_leads_to_another_site()
    {
        var page = await desk.SitDownAsync();
        await page.GotoAsync("/sign-in?back=" + Uri.EscapeDataString("/\\evil.example/"));
        await page.FillAsync("[name=Name]", "anna");
        await page.FillAsync("[name=Password]", Desk.Password);
        await page.ClickAsync("main button");
        await page.WaitForURLAsync("**/review");
        new Uri(page.Url).Host.ShouldBe("127.0.0.1");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_foreign_host_name_is_refused()
    {
        using var client = Client();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/review") { Headers = { Host = "evil.example" } };
        (await client.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Guessing_passwords_is_stopped_after_a_few_tries()
    {
        using var data = new TempFolder();
        using var server = IngestProgram.Start("serve", "--data", data.Path, "--urls", "http://127.0.0.1:0", "--set", "Web:SignInsPerMinute=4");
        try
        {
            string? line;
            while ((line = await server.StandardError.ReadLineAsync()) is not null && !line.Contains("Serving", StringComparison.Ordinal))
            {
            }

            using var client = new HttpClient(_handler, false) { BaseAddress = new Uri(Address().Match(line!).Value) };
            var statuses = new List<int>();
            for (var i = 0; i < 6; i++)
            {
                var token = Token().Match(await client.GetStringAsync("/sign-in")).Groups[1].Value;
                using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["Name"] = "anna", ["Password"] = $"guess {i}", ["__RequestVerificationToken"] = token });
                statuses.Add((int)(await client.PostAsync("/sign-in", form)).StatusCode);
            }

            statuses.ShouldBe([200, 200, 200, 200, 429, 429]);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task An_upload_beyond_the_limit_is_refused()
    {
        var page = await desk.SitDownAsync("rolf");
        await page.GotoAsync("/drops");
        using var client = Client();
        foreach (var cookie in await page.Context.CookiesAsync())
            _handler.CookieContainer.Add(desk.Address, new System.Net.Cookie(cookie.Name, cookie.Value));
        using var body = new StreamContent(Stream.Null);
        body.Headers.ContentLength = 3L << 30;
        body.Headers.ContentType = new("multipart/form-data") { Parameters = { new("boundary", "x") } };
        using var request = new HttpRequestMessage(HttpMethod.Post, "/drops") { Content = body, Headers = { ExpectContinue = true } };
        (await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        await page.Context.CloseAsync();
    }

    private HttpClient Client() => new(_handler, false) { BaseAddress = desk.Address };

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Address();

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
