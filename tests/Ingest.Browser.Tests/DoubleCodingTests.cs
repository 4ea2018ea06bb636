using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Ingest.Browser.Tests;

/// <summary>Two people code one candidate blind; a third settles what they disagree on, and reads how well they agree.</summary>
[Collection(DeskCollection.Name)]
public sealed class DoubleCodingTests(Desk desk)
{
    [Fact]
    public async Task Two_code_blind_a_third_settles_and_reads_the_kappa()
    {
        var ada = await desk.SitDownAsync("ada", new BrowserNewContextOptions { BypassCSP = true });
        var link = (await ada.Locator(".list tr:has-text('treaty-en-mutual-defence') .title a").GetAttributeAsync("href"))!;
        await ada.GotoAsync("/coding");
        await ada.FillAsync("[name=candidate]", link.Split('/')[^1]);
        await ada.CheckAsync("[name=coders][value=anna]");
        await ada.CheckAsync("[name=coders][value=ben]");
        await ada.ClickAsync("button:has-text('Give')");

        var anna = await CodeAsync("anna", link, "strategic_partnership");
        var ben = await CodeAsync("ben", link, "cooperation_agreement");

        await ada.GotoAsync("/coding");
        await ada.ClickAsync($"a[href='/coding/{link.Split('/')[^1]}']");
        await Expect(ada.Locator("tr.differ")).ToContainTextAsync("Type");
        await Picture.TakeAsync(ada, "adjudication");
        (await Axe.FaultsAsync(ada, "adjudication")).ShouldBeEmpty();

        await ada.CheckAsync("tr.differ [value=anna]");
        await ada.ClickAsync("button:has-text('Approve these answers')");
        await ada.WaitForURLAsync("**done=*");
        await Expect(ada.Locator("#f-type .settled")).ToBeVisibleAsync();

        await anna.GotoAsync("/coding");
        var type = anna.Locator("#agreement tr:has-text('Type'):has-text('anna / ben')").First;
        await Expect(type).ToContainTextAsync("0%");
        await Expect(type.Locator(".kappa")).ToHaveTextAsync("0.00");
        await anna.Context.CloseAsync();
        await ben.Context.CloseAsync();

        await ada.GotoAsync(link);
        await ada.Locator(".history button").First.ClickAsync();
        await Expect(ada.Locator(".record-head .status")).ToHaveTextAsync("Pending");
        await ada.Context.CloseAsync();
    }

    private async Task<IPage> CodeAsync(string who, string link, string type)
    {
        var page = await desk.SitDownAsync(who);
        await Expect(page.Locator($"tr:has(a[href='{link}'])")).ToContainTextAsync("blind");
        (await page.GotoAsync(link + "/card"))!.Status.ShouldBe(403);
        await page.GotoAsync("/coding");
        await page.ClickAsync($"a[href='{link}']");
        await page.WaitForLoadStateAsync(LoadState.Load);
        await Expect(page.Locator(".proof")).ToHaveCountAsync(0);
        await Expect(page.Locator("button[value=approve]")).ToHaveCountAsync(0);
        await page.SelectOptionAsync("[name=type]", type);
        await page.FillAsync("[name=type-why]", "By its title.");
        await page.SelectOptionAsync("[name=binding]", "true");
        await page.FillAsync("[name=binding-why]", "It is ratified.");
        await page.ClickAsync("button[value=submit].main");
        await page.WaitForURLAsync("**/coding");
        return page;
    }
}
