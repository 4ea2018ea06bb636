using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ingest.Browser.Tests;

/// <summary>A reviewer's day, as she works it: signed in, by keyboard, over a real database.</summary>
[Collection(DeskCollection.Name)]
public sealed class ReviewTests(Desk desk) : IDisposable
{
    /// <summary>Whatever a test did, no script of ours may have failed on the way.</summary>
    public void Dispose() => desk.ScriptFaults.ShouldBeEmpty();

    [Fact]
    public async Task Five_candidates_are_settled_by_keyboard_alone_and_all_is_undone()
    {
        var page = await OpenFirstAsync("anna");
        for (var i = 0; i < 5; i++)
        {
            var here = page.Url;
            await page.Keyboard.PressAsync("e");
            await page.Keyboard.PressAsync("a");
            await page.WaitForURLAsync(url => url != here && url.Contains("done=", StringComparison.Ordinal));
            await Expect(page.Locator(".notice.good")).ToContainTextAsync("EDA-");
        }

        await page.GotoAsync("/review?status=approved");
        var approved = await page.Locator(".list .title a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href'))");
        approved.Length.ShouldBe(5);
        foreach (var candidate in approved)
        {
            await page.GotoAsync(candidate);
            await page.Locator(".history button").First.ClickAsync();
            await Expect(page.Locator(".record-head .status")).ToHaveTextAsync("Pending");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_date_is_corrected_by_marking_it_on_the_page_and_the_mark_is_its_proof()
    {
        var page = await OpenAsync("anna", "treaty-en-fin-nld-cooperation");
        await page.FocusAsync("[name=signed]");
        await page.FillAsync("[name=signed]", "");
        await page.Locator(".proof[data-field=signed]").First.HoverAsync();
        var proof = await page.Locator(".proof[data-field=signed] rect").First.BoundingBoxAsync();
        await page.Mouse.MoveAsync(proof!.X + 4, proof.Y + (proof.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(proof.X + proof.Width - 4, proof.Y + (proof.Height / 2), new MouseMoveOptions { Steps = 8 });
        await page.Mouse.UpAsync();
        await Expect(page.Locator("#marking")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("[name=signed]")).ToHaveValueAsync("2023-05-09");
        await Expect(page.Locator("#f-signed .marks li")).ToContainTextAsync("2023");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("s");
        await page.WaitForURLAsync("**done=*");
        await Expect(page.Locator("#f-signed .settled")).ToContainTextAsync("anna");
        await page.Keyboard.PressAsync("u");
        await Expect(page.Locator("#f-signed .settled")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_value_without_proof_is_refused_and_what_was_typed_stays()
    {
        var page = await OpenAsync("anna", "treaty-nl-nld-bel-air");
        await page.FillAsync("[name=place]", "Atlantis");
        await page.Keyboard.PressAsync("Escape");
        await page.Keyboard.PressAsync("s");
        await Expect(page.Locator(".notice.bad")).ToContainTextAsync("rests on nothing");
        await Expect(page.Locator("[name=place]")).ToHaveValueAsync("Atlantis");
        await page.FillAsync("[name=place-quote]", "no such words in it");
        await page.ClickAsync(".decide button[value=save]");
        await Expect(page.Locator(".notice.bad")).ToContainTextAsync("do not stand in the document");
        await page.FillAsync("[name=place-quote]", "");
        await page.FillAsync("[name=place-why]", "The depositary told me.");
        await page.ClickAsync(".decide button[value=save]");
        await Expect(page.Locator("#f-place .settled")).ToContainTextAsync("anna");
        await Expect(page.Locator("#f-place")).ToContainTextAsync("The depositary told me.");
        await page.Keyboard.PressAsync("u");
        await Expect(page.Locator("#f-place .settled")).ToHaveCountAsync(0);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Of_two_reviewers_on_one_candidate_the_later_sees_what_changed_and_loses_nothing()
    {
        var anna = await OpenAsync("anna", "treaty-de-deu-svn-training");
        var ben = await OpenAsync("ben", "treaty-de-deu-svn-training");
        await Expect(ben.Locator("#others")).ToContainTextAsync("anna");
        await anna.SelectOptionAsync("[name=focus]", "cyber");
        await anna.FillAsync("[name=focus-why]", "As I read it.");
        await anna.ClickAsync(".decide button[value=save]");
        await anna.WaitForURLAsync("**done=*");
        await ben.FillAsync("[name=place]", "Maribor");
        await ben.FillAsync("[name=place-why]", "As the press wrote.");
        await ben.ClickAsync("button[value=approve]");
        await Expect(ben.Locator(".notice.bad")).ToContainTextAsync("the record changed while you worked");
        await Expect(ben.Locator(".notice.bad")).ToContainTextAsync("anna");
        await Expect(ben.Locator("[name=place]")).ToHaveValueAsync("Maribor");
        await ben.ClickAsync(".decide button[value=save]");
        await ben.WaitForURLAsync("**done=*");
        await Expect(ben.Locator("#f-place .settled")).ToContainTextAsync("ben");
        await Expect(ben.Locator("#f-focus .settled")).ToContainTextAsync("anna");
        await ben.Keyboard.PressAsync("u");
        await ben.WaitForURLAsync("**done=*");
        await anna.Context.CloseAsync();
        await ben.Context.CloseAsync();
    }

    [Fact]
    public async Task A_server_killed_in_mid_edit_loses_nothing_and_the_page_says_so()
    {
        var page = await OpenAsync("anna", "treaty-fr-fra-prt-cooperation");
        await page.FillAsync("[name=place]", "Lisbon");
        await page.FillAsync("[name=place-why]", "Kept before the fall.");
        await Expect(page.Locator("#saved")).Not.ToBeEmptyAsync();
        var address = desk.Address.ToString().TrimEnd('/');
        await desk.KillServerAsync();
        await page.FillAsync("[name=place]", "Lisboa");
        await Expect(page.Locator("#offline")).ToBeVisibleAsync();
        await page.ClickAsync(".decide button[value=save]");
        await Expect(page.Locator("[name=place]")).ToHaveValueAsync("Lisboa");
        await desk.StartServerAsync(address);
        await Expect(page.Locator("#offline")).ToBeHiddenAsync(new LocatorAssertionsToBeHiddenOptions { Timeout = 15_000 });
        await page.ReloadAsync();
        await Expect(page.Locator("[name=place]")).ToHaveValueAsync("Lisboa");
        await Expect(page.Locator("[name=place-why]")).ToHaveValueAsync("Kept before the fall.");
        await page.ClickAsync("button[value=forget]");
        await Expect(page.Locator("[name=place]")).Not.ToHaveValueAsync("Lisboa");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_twin_is_recognised_and_merged_into_the_record_that_is_there()
    {
        var page = await OpenAsync("anna", "security-agreement-ukr-mlt");
        var signed = await page.InputValueAsync("[name=signed]");
        await page.Keyboard.PressAsync("a");
        await page.WaitForURLAsync("**done=*");
        var entry = Regex.Match(await page.Locator(".notice.good").InnerTextAsync(), "EDA-[0-9-]+").Value;
        // A second document about the same agreement: the same parties, the same day.
        var twin = await OpenAsync("ben", "mou-procurement-table");
        foreach (var box in await twin.Locator("[name=party]").AllAsync())
            await box.UncheckAsync();
        await twin.FillAsync("[name=party-add]", "MLT UKR");
        await twin.FillAsync("[name=party-why]", "For this test.");
        await twin.FillAsync("[name=signed]", signed);
        await twin.FillAsync("[name=signed-why]", "For this test.");
        await twin.ClickAsync(".decide button[value=save]");
        await twin.WaitForURLAsync("**done=*");
        await Expect(twin.Locator(".twins")).ToContainTextAsync(entry);
        var here = twin.Url.Split('?')[0];
        await twin.Keyboard.PressAsync("m");
        await twin.WaitForURLAsync(url => !url.StartsWith(here, StringComparison.Ordinal) && url.Contains("done=", StringComparison.Ordinal));
        await Expect(twin.Locator(".notice.good")).ToContainTextAsync(entry);
        // Looked at again they are two: the second leaves the entry they shared, and comes back by an undo.
        await twin.GotoAsync(here);
        await Expect(twin.Locator(".home")).ToContainTextAsync(entry);
        await twin.ClickAsync(".home button[value^='split:']");
        await twin.WaitForURLAsync("**done=*");
        await Expect(twin.Locator(".record-head strong")).Not.ToHaveTextAsync(entry);
        await twin.Keyboard.PressAsync("u");
        await Expect(twin.Locator(".record-head strong")).ToHaveTextAsync(entry);
        await twin.Locator(".history li:has-text('approved') button").First.ClickAsync();
        await Expect(twin.Locator(".record-head .status")).ToHaveTextAsync("Pending");
        await page.GotoAsync("/review?status=approved");
        await page.ClickAsync(".list tr:has-text('security-agreement-ukr-mlt') .title a");
        await page.Locator(".history button").First.ClickAsync();
        await Expect(page.Locator(".record-head .status")).ToHaveTextAsync("Pending");
        await page.Context.CloseAsync();
        await twin.Context.CloseAsync();
    }

    [Fact]
    public async Task Everything_works_without_script()
    {
        var page = await desk.SitDownAsync("ben", new BrowserNewContextOptions { JavaScriptEnabled = false });
        await page.SelectOptionAsync("[name=order]", "Document");
        await page.ClickAsync(".filters button");
        await page.ClickAsync(".keep summary");
        await page.FillAsync(".keep [name=name]", "By document");
        await page.ClickAsync(".keep button");
        await page.ClickAsync(".saved a:has-text('By document')");
        await page.ClickAsync(".list .title a >> nth=-1");
        var candidate = page.Url;
        await Expect(page.Locator(".proof").First).ToBeAttachedAsync();
        await page.FillAsync("[name=place]", "Nowhere in it");
        await page.ClickAsync("#f-place .ground summary");
        await page.FillAsync("[name=place-why]", "I was there.");
        await page.ClickAsync(".decide button[value=save]");
        await Expect(page.Locator("#f-place .settled")).ToContainTextAsync("ben");
        await page.ClickAsync(".notice.good button");
        await Expect(page.Locator("#f-place .settled")).ToHaveCountAsync(0);
        await page.ClickAsync("summary[data-key=t]");
        await page.FillAsync("[name=note]", "Written without script");
        await page.ClickAsync("button[value=note]");
        await Expect(page.Locator(".history")).ToContainTextAsync("Written without script");
        await page.ClickAsync(".source summary");
        await page.FillAsync("[name=source-publisher]", "An office of treaties");
        await page.ClickAsync("button[value=source]");
        await page.GotoAsync(candidate.Split('?')[0] + "/card");
        await Expect(page.Locator(".facts")).ToContainTextAsync("An office of treaties");
        await page.GotoAsync(candidate);
        await page.ClickAsync("summary[data-key=r]");
        await page.FillAsync("[name=why]", "Tried without script");
        await page.ClickAsync("button[value=reject]");
        await Expect(page.Locator(".notice.good")).ToBeVisibleAsync();
        await page.ClickAsync(".notice.good button");
        await page.GotoAsync("/review?status=rejected");
        await Expect(page.Locator("#list")).Not.ToContainTextAsync("Tried without script");
        await page.GotoAsync(candidate);
        await page.ClickAsync("button[value=approve].main");
        await Expect(page.Locator(".notice.good")).ToContainTextAsync("EDA-");
        await page.ClickAsync(".notice.good button");
        await page.GotoAsync(candidate);
        await Expect(page.Locator(".record-head .status")).ToHaveTextAsync("Pending");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_card_says_why_a_record_is_here_and_prints()
    {
        var page = await OpenAsync("anna", "treaty-en-mutual-defence");
        await page.Keyboard.PressAsync("w");
        await page.WaitForURLAsync("**/card");
        await Expect(page.Locator(".card")).ToContainTextAsync("SHA-256");
        await Expect(page.Locator(".card table")).ToContainTextAsync("“");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(page.Locator(".bar")).ToBeHiddenAsync();
        (await page.PdfAsync(new PagePdfOptions { Format = "A4" })).Length.ShouldBeGreaterThan(10_000);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/review")]
    [InlineData("/review?status=all&order=Document#first")]
    [InlineData("/sign-in")]
    public async Task At_three_hundred_percent_nothing_is_cut_off(string path)
    {
        var page = await desk.SitDownAsync(path.EndsWith("#first", StringComparison.Ordinal) ? "anna" : null, new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 427, Height = 300 } });
        await page.GotoAsync(path);
        if (path.EndsWith("#first", StringComparison.Ordinal))
            await page.GotoAsync((await page.Locator(".list .title a").First.GetAttributeAsync("href"))!);
        (await page.EvaluateAsync<string[]>("""
            document.documentElement.scrollWidth <= innerWidth ? [] : [...document.querySelectorAll("main *, header *")]
              .filter(part => part.getBoundingClientRect().right > innerWidth + 1).map(part => `${part.tagName} ${part.id} ${part.className} ${part.name ?? ""}`)
            """)).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenFirstAsync(string who)
    {
        var page = await desk.SitDownAsync(who);
        await page.ClickAsync(".list .title a >> nth=0");
        await page.WaitForLoadStateAsync(LoadState.Load);
        return page;
    }

    private async Task<IPage> OpenAsync(string who, string document)
    {
        var page = await desk.SitDownAsync(who);
        await page.GotoAsync("/review?status=all&order=Document");
        await page.ClickAsync($".list tr:has-text('{document}.pdf') .title a");
        await page.WaitForLoadStateAsync(LoadState.Load);
        return page;
    }
}
