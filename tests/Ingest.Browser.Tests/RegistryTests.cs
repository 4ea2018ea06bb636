using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Playwright;
using Microsoft.VisualBasic.FileIO;
using static Microsoft.Playwright.Assertions;

namespace Ingest.Browser.Tests;

/// <summary>A visitor's day at the registry, with two thousand agreements and those of the corpus that a reviewer approves.</summary>
[Collection(DeskCollection.Name)]
public sealed class RegistryTests(Desk desk) : IDisposable
{
    private readonly Counted _counted = new(desk.Data);

    public void Dispose() => desk.ScriptFaults.ShouldBeEmpty();

    [Fact]
    public async Task A_visitor_finds_an_agreement_by_country_and_year_reads_its_proof_and_opens_what_she_downloads()
    {
        var reviewer = await desk.SitDownAsync("ada");
        await reviewer.GotoAsync("/review?order=Document");
        await reviewer.ClickAsync(".list tr:has-text('treaty-en-fin-nld-cooperation.pdf') .title a");
        var candidate = reviewer.Url.Split('?')[0];
        await reviewer.WaitForLoadStateAsync(LoadState.Load);
        await reviewer.Keyboard.PressAsync("a");
        await reviewer.WaitForURLAsync("**done=*");

        var page = await desk.SitDownAsync();
        await page.GotoAsync("/");
        await page.FillAsync("[name=from]", "2023");
        await page.FillAsync("[name=to]", "2023");
        await page.FillAsync("[name=party]", "FIN");
        await page.PressAsync("[name=party]", "Enter");
        await Expect(page.Locator("#found h1")).ToHaveTextAsync("1 agreement");
        var list = page.Url;
        var found = _counted.Ids("EXISTS (SELECT 1 FROM said s WHERE s.id = active.id AND field = 'party' AND value = 'FIN') AND EXISTS (SELECT 1 FROM said s WHERE s.id = active.id AND field = 'signed' AND value LIKE '2023%')");
        found.Count.ShouldBe(1);
        await page.ClickAsync(".agreements .title a");

        await page.ClickAsync("#f-signed a.proof-link");
        var words = page.Locator(".overlay a:target");
        await Expect(words.Locator("rect")).ToBeInViewportAsync();
        (await words.GetAttributeAsync("aria-label"))!.ShouldContain("2023");
        var sheet = page.Locator(".sheet:has(a:target) img");
        await Expect(sheet).ToHaveJSPropertyAsync("complete", true);
        (await sheet.EvaluateAsync<int>("image => image.naturalWidth")).ShouldBeGreaterThan(300);

        await page.GotoAsync(list);
        FirstColumn(await DownloadAsync(page, "CSV")).ShouldBe(found);
        FirstCells(await DownloadAsync(page, "Excel")).ShouldBe(found);
        await page.GotoAsync("/registry?from=1955&to=1956&type=strategic_partnership&order=id");
        var filtered = _counted.Ids("EXISTS (SELECT 1 FROM said s WHERE s.id = active.id AND field = 'signed' AND value BETWEEN '1955' AND '1957') AND EXISTS (SELECT 1 FROM said s WHERE s.id = active.id AND field = 'type' AND value = 'strategic_partnership')");
        filtered.Count.ShouldBeGreaterThan(10);
        var csv = await DownloadAsync(page, "CSV");
        FirstColumn(csv).ShouldBe(filtered);
        (await File.ReadAllTextAsync(csv)).ShouldContain(",'=Treaty ");
        FirstCells(await DownloadAsync(page, "Excel")).ShouldBe(filtered);
        await page.Context.CloseAsync();

        await reviewer.GotoAsync(candidate);
        await reviewer.Locator(".history button").First.ClickAsync();
        await Expect(reviewer.Locator(".record-head .status")).ToHaveTextAsync("Pending");
        await reviewer.Context.CloseAsync();
    }

    [Fact]
    public async Task Every_number_of_every_chart_is_an_SQL_count_and_what_is_drawn_is_the_number()
    {
        var page = await OpenChartsAsync();
        var years = await TableAsync(page, "years");
        years.ToDictionary(row => row.Code, row => row.Numbers[0]).Where(row => row.Value > 0).ShouldBe(_counted.Years(bilateral: true), ignoreOrder: true);
        years.ToDictionary(row => row.Code, row => row.Numbers[1]).Where(row => row.Value > 0).ShouldBe(_counted.Years(bilateral: false), ignoreOrder: true);
        foreach (var name in new[] { "type", "focus", "content" })
            (await TableAsync(page, name)).ToDictionary(row => row.Code, row => row.Numbers[0]).ShouldBe(_counted.Codes(name), ignoreOrder: true, name);
        foreach (var name in new[] { "years", "type", "focus", "content" })
        {
            var drawn = await page.EvaluateAsync<long[]>("name => document.getElementById(name).chart.getOption().series.flatMap(series => series.data.map(bar => bar.value))", name);
            drawn.Order().ShouldBe((await TableAsync(page, name)).SelectMany(row => row.Numbers).Order(), name);
        }

        foreach (var drawing in new[] { "#years", "#network" })
        {
            var svg = await DownloadAsync(page, "SVG", drawing + " .exports");
            XDocument.Load(svg).Root!.Name.LocalName.ShouldBe("svg", drawing);
            (await File.ReadAllBytesAsync(await DownloadAsync(page, "PNG", drawing + " .exports")))[..8].ShouldBe([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'], drawing);
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_click_on_a_bar_lists_exactly_its_records()
    {
        const string Window = "EXISTS (SELECT 1 FROM said s WHERE s.id = active.id AND field = 'signed' AND value BETWEEN '1955' AND '1957')";
        var page = await OpenChartsAsync("?from=1955&to=1956");
        await ClickBarAsync(page, "years", 0);
        (await ListedAsync(page)).ShouldBe(_counted.Ids("EXISTS (SELECT 1 FROM said s WHERE s.id = active.id AND field = 'signed' AND value LIKE '1955%') AND (SELECT parties FROM sides WHERE sides.id = active.id) = 2"));
        await page.Context.CloseAsync();
        page = await OpenChartsAsync("?from=1955&to=1956");
        // The lowest bar: those of which nobody could tell.
        await ClickBarAsync(page, "type", 0);
        (await ListedAsync(page)).ShouldBe(_counted.Ids($"{Window} AND NOT EXISTS (SELECT 1 FROM said s WHERE s.id = active.id AND field = 'type')"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_network_of_two_thousand_entries_is_drawn_can_be_read_as_a_table_and_leads_to_its_records()
    {
        var page = await OpenChartsAsync();
        var canvas = page.Locator("#network .canvas");
        // Two seconds are what is measured on an idle machine; here others may be at work.
        int.Parse((await canvas.GetAttributeAsync("data-drawn"))!, CultureInfo.InvariantCulture).ShouldBeLessThan(10_000);
        var ties = _counted.Ties;
        (await page.EvaluateAsync<int>("document.getElementById('network').drawing.edges().length")).ShouldBe(ties.Count);
        (await page.EvaluateAsync<string[]>("document.getElementById('network').drawing.nodes().map(node => node.id())")).Order()
            .ShouldBe(ties.Keys.SelectMany(pair => pair.Split('-')).Distinct().Order());
        (await page.EvaluateAsync<string[]>("document.getElementById('network').drawing.edges().map(tie => tie.data('source') + '-' + tie.data('target') + ' ' + tie.data('count'))")).Order()
            .ShouldBe(ties.Select(tie => $"{tie.Key} {tie.Value}").Order());
        (await page.Locator(".ties tbody td.number").AllTextContentsAsync()).Select(long.Parse).Order().ShouldBe(ties.Values.Order());

        var first = page.Locator(".ties tbody td.number a").First;
        var most = long.Parse(await first.TextContentAsync() ?? "", CultureInfo.InvariantCulture);
        await first.ClickAsync();
        await Expect(page.Locator("#found h1")).ToHaveTextAsync($"{most} agreements");
        await page.Context.CloseAsync();
        page = await OpenChartsAsync();
        // Told to the drawing itself: where a mouse would find the country depends on scrolling that it hears of later.
        await page.EvaluateAsync("() => { document.getElementById('network').drawing.$id('TUR').emit('tap'); }");
        await page.WaitForURLAsync("**/registry/countries/TUR");
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenChartsAsync(string asked = "")
    {
        var page = await desk.SitDownAsync();
        await page.GotoAsync($"/registry/charts{asked}");
        await DrawnAsync(page);
        return page;
    }

    private static Task DrawnAsync(IPage page) => page.WaitForFunctionAsync("document.getElementById('content')?.chart && document.querySelector('#network .canvas')?.dataset.drawn");

    /// <summary>Clicks the middle of a bar, where the chart itself says it stands.</summary>
    private static async Task ClickBarAsync(IPage page, string chart, int bar)
    {
        var at = await page.EvaluateAsync<double[]>("""
            ([name, bar]) => {
              const { chart } = document.getElementById(name);
              const value = chart.getOption().series[0].data[bar].value / 2;
              chart.getDom().scrollIntoView({ block: "center" });
              const place = chart.getDom().getBoundingClientRect();
              const [x, y] = chart.convertToPixel({ seriesIndex: 0 }, name === "years" ? [bar, value] : [value, bar]);
              return [place.left + x, place.top + y];
            }
            """, new object[] { chart, bar });
        await page.Mouse.ClickAsync((float)at[0], (float)at[1]);
        await page.WaitForURLAsync(new Regex("/registry\\?"));
    }

    private static async Task<IReadOnlyList<(string Code, IReadOnlyList<long> Numbers)>> TableAsync(IPage page, string chart) =>
        [.. (await page.Locator($"#{chart} tbody tr").EvaluateAllAsync<string[]>("rows => rows.map(row => [row.dataset.code, ...[...row.cells].slice(1).map(cell => cell.textContent.trim())].join(' '))"))
            .Select(row => row.Split(' ')).Select(row => (row[0], (IReadOnlyList<long>)[.. row[1..].Select(long.Parse)]))];

    /// <summary>The ids of the list, page by page.</summary>
    private static async Task<IReadOnlyList<string>> ListedAsync(IPage page)
    {
        List<string> ids = [];
        while (true)
        {
            ids.AddRange(await page.Locator(".agreements .title a").EvaluateAllAsync<string[]>("links => links.map(link => link.getAttribute('href').split('/').pop())"));
            if (await page.Locator(".pager a[rel=next]").CountAsync() == 0)
                return [.. ids.Order(StringComparer.Ordinal)];
            await page.GotoAsync((await page.Locator(".pager a[rel=next]").GetAttributeAsync("href"))!);
        }
    }

    private static async Task<string> DownloadAsync(IPage page, string format, string among = ".views")
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync($"{among} :is(a[download], button):text-is('{format}')"));
        return await download.PathAsync();
    }

    private static IReadOnlyList<string> FirstColumn(string csv)
    {
        using var parser = new TextFieldParser(csv) { Delimiters = [","], HasFieldsEnclosedInQuotes = true };
        var header = parser.ReadFields()!;
        header[0].ShouldBe("id");
        List<string> ids = [];
        while (parser.ReadFields() is { } row)
        {
            row.Length.ShouldBe(header.Length);
            ids.Add(row[0]);
        }

        return [.. ids.Order(StringComparer.Ordinal)];
    }

    private static IReadOnlyList<string> FirstCells(string workbook)
    {
        using var archive = ZipFile.OpenRead(workbook);
        using var sheet = archive.Entries.First(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Open();
        XNamespace main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var cells = XDocument.Load(sheet).Descendants(main + "row").Select(row => row.Elements(main + "c").First().Value).ToList();
        cells[0].ShouldBe("id");
        return [.. cells.Skip(1).Order(StringComparer.Ordinal)];
    }
}
