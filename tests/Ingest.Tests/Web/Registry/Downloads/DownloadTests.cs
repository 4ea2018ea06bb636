using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Ingest.Tests.Web.Registry.Api;

namespace Ingest.Tests.Web.Registry.Downloads;

public sealed class DownloadTests(ServedRegistry served) : IClassFixture<ServedRegistry>
{
    private readonly HttpClient _client = served.Client;

    [Theory]
    [InlineData("")]
    [InlineData("?party=NOR")]
    [InlineData("?year=none")]
    [InlineData("?sides=plurilateral")]
    [InlineData("?q=mountain")]
    public async Task What_is_downloaded_is_exactly_what_is_listed(string asked)
    {
        var csv = (await _client.GetStringAsync($"/registry/entries.csv{asked}")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0]);
        var json = JsonDocument.Parse(await _client.GetStringAsync($"/registry/entries.json{asked}")).RootElement.EnumerateArray().Select(row => row.GetProperty("id").GetString()!);
        var api = JsonDocument.Parse(await _client.GetStringAsync($"/api/v1/entries{asked}")).RootElement.GetProperty("items").EnumerateArray().Select(row => row.GetProperty("id").GetString()!).ToList();
        csv.ShouldBe(api);
        json.ShouldBe(api);
    }

    [Fact]
    public async Task A_title_that_looks_like_a_formula_is_text_in_csv_and_as_it_is_elsewhere()
    {
        (await _client.GetStringAsync("/registry/entries.csv?party=NOR")).ShouldContain(",'=1+1,");
        (await _client.GetStringAsync("/registry/entries.json?party=NOR")).ShouldContain("\"title\":\"=1+1\"");
    }

    [Theory]
    [InlineData("/registry/entries.xlsx")]
    [InlineData("/registry/years.xlsx")]
    [InlineData("/registry/countries.xlsx?party=NOR")]
    public async Task A_workbook_is_a_workbook_and_says_what_was_asked(string path)
    {
        var answer = await _client.GetAsync(path);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldEndWith(".xlsx");
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        zip.Entries.Select(entry => entry.FullName).ShouldContain("xl/workbook.xml");
        using var reader = new StreamReader(zip.Entries.Last(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Open());
        (await reader.ReadToEndAsync()).ShouldContain("/registry");
    }

    [Theory]
    [InlineData("years", "year,bilateral,plurilateral")]
    [InlineData("type", "type,agreements")]
    [InlineData("content", "content,agreements")]
    [InlineData("pairs", "first,second,count,entries")]
    public async Task Every_chart_comes_as_its_table(string name, string header) =>
        (await _client.GetStringAsync($"/registry/{name}.csv")).ShouldStartWith(header + "\r\n");

    [Fact]
    public async Task A_release_stays_at_its_address_and_comes_as_one_zip_that_is_always_the_same()
    {
        var file = await _client.GetAsync("/releases/1.0.0/SHA256SUMS");
        file.Headers.CacheControl!.MaxAge.ShouldBe(TimeSpan.FromDays(365));
        var (one, two) = (await _client.GetByteArrayAsync("/releases/1.0.0/all.zip"), await _client.GetByteArrayAsync("/releases/1.0.0/all.zip"));
        one.ShouldBe(two);
        (await _client.GetAsync("/releases/1.0.0/..%2f1.0.1%2fentries.csv")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await _client.GetAsync("/releases/1.0.0/no-such-file")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_pages_of_releases_describe_them_to_people_and_to_search_engines()
    {
        (await _client.GetStringAsync("/releases")).ShouldContain("/releases/compare?from=1.0.0&amp;to=1.0.1");
        var page = await _client.GetStringAsync("/releases/1.0.1");
        // The plus of application/ld+json may be written as a character reference.
        var begin = page.IndexOf('>', page.IndexOf("<script type=\"application/ld", StringComparison.Ordinal)) + 1;
        JsonDocument.Parse(page[begin..page.IndexOf("</script>", begin, StringComparison.Ordinal)]).RootElement.GetProperty("@type").GetString().ShouldBe("Dataset");
        (await _client.GetStringAsync("/releases/compare?from=1.0.0&to=1.0.1")).ShouldContain("Graz");
        JsonDocument.Parse(await _client.GetStringAsync("/releases/catalog.jsonld")).RootElement.GetProperty("dcat:dataset").GetArrayLength().ShouldBe(2);
    }
}
