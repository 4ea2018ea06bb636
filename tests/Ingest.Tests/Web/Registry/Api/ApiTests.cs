using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Xml.Linq;
using Ingest.Web.Registry;
using Ingest.Web.Registry.Api;

namespace Ingest.Tests.Web.Registry.Api;

public sealed class ApiTests(ServedRegistry served) : IClassFixture<ServedRegistry>
{
    private readonly HttpClient _client = served.Client;

    [Fact]
    public async Task A_filtered_list_comes_in_pages_that_lead_to_one_another()
    {
        var first = await JsonAsync("/api/v1/entries?order=id&limit=2");
        first.GetProperty("total").GetInt32().ShouldBe(3);
        first.GetProperty("items").GetArrayLength().ShouldBe(2);
        var second = await JsonAsync(first.GetProperty("next").GetString()!);
        second.GetProperty("items").GetArrayLength().ShouldBe(1);
        second.TryGetProperty("next", out _).ShouldBeFalse();
        (await JsonAsync("/api/v1/entries?party=NOR&year=2023")).GetProperty("items")[0].GetProperty("id").GetString().ShouldBe(served.Ids[1]);
    }

    [Fact]
    public async Task One_entry_brings_its_proof_and_long_quotations_of_unknown_licence_are_shortened()
    {
        var entry = await JsonAsync($"/api/v1/entries/{served.Ids[2]}");
        var quote = entry.GetProperty("values").EnumerateArray().First(value => value.GetProperty("field").GetString() == "title").GetProperty("evidence")[0];
        quote.GetProperty("page").GetInt32().ShouldBe(1);
        quote.GetProperty("shortened").GetBoolean().ShouldBeTrue();
        quote.GetProperty("quote").GetString()!.Split(' ').Length.ShouldBe(Quotations.Words + 1);
    }

    [Fact]
    public async Task Who_kept_an_answer_is_told_that_it_still_holds_until_something_changes()
    {
        var tag = (await _client.GetAsync("/api/v1/countries")).Headers.ETag!;
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/countries");
        again.Headers.IfNoneMatch.Add(tag);
        (await _client.SendAsync(again)).StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await _client.GetAsync("/api/v1/countries?party=NOR")).Headers.ETag.ShouldNotBe(tag);
        // A change of the records, however small, is another answer.
        served.Records.Users.Add("bo", [Ingest.Model.Role.Researcher], "hash", "test");
        (await _client.GetAsync("/api/v1/countries")).Headers.ETag.ShouldNotBe(tag);
    }

    [Theory]
    [InlineData("/api/v1/entries?year=soon", 400)]
    [InlineData("/api/v1/entries?limit=100000", 400)]
    [InlineData("/api/v1/entries?partei=FRA", 400)]
    [InlineData("/api/v1/entries/EDA-1900-0001", 404)]
    [InlineData("/api/v1/releases/9.9.9", 404)]
    [InlineData("/api/v1/releases/..%2f..%2fkeys", 404)]
    [InlineData("/api/v1/no-such-thing", 404)]
    public async Task A_fault_is_told_as_problem_details_and_not_kept(string path, int status)
    {
        var answer = await _client.GetAsync(path);
        ((int)answer.StatusCode).ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        answer.Headers.ETag.ShouldBeNull();
        (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("title").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_api_only_reads()
    {
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch })
            ((int)(await _client.SendAsync(new HttpRequestMessage(method, "/api/v1/entries"))).StatusCode).ShouldBeInRange(400, 405);
    }

    [Fact]
    public async Task Scripts_of_other_sites_read_a_published_registry_but_not_one_on_this_machine()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/entries");
        request.Headers.Add("Origin", "https://evil.example");
        (await _client.SendAsync(request)).Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
        using var local = new HttpRequestMessage(HttpMethod.Get, "/api/v1/entries");
        local.Headers.Add("Origin", "http://localhost:8888");
        (await _client.SendAsync(local)).Headers.GetValues("Access-Control-Allow-Origin").ShouldBe(["*"]);
    }

    [Fact]
    public async Task Countries_and_pairs_are_counted()
    {
        var countries = (await JsonAsync("/api/v1/countries")).GetProperty("items").EnumerateArray().ToDictionary(row => row.GetProperty("code").GetString()!);
        countries.Keys.ShouldBe(["AUT", "FIN", "FRA", "NOR", "POL", "SVN", "SWE"]);
        countries["NOR"].GetProperty("cow").GetInt32().ShouldBe(385);
        countries["NOR"].GetProperty("partners").GetInt32().ShouldBe(2);
        (await JsonAsync("/api/v1/pairs")).GetProperty("total").GetInt32().ShouldBe(2);
        (await JsonAsync("/api/v1/pairs?pairs=yes")).GetProperty("total").GetInt32().ShouldBe(5);
    }

    [Fact]
    public async Task Releases_are_listed_with_their_files_and_differences()
    {
        (await JsonAsync("/api/v1/releases")).EnumerateArray().Select(release => release.GetProperty("version").GetString()).ShouldBe(["1.0.1", "1.0.0"]);
        var file = (await JsonAsync("/api/v1/releases/1.0.0")).GetProperty("files").EnumerateArray().First(file => file.GetProperty("name").GetString() == "entries.csv");
        var bytes = await _client.GetByteArrayAsync(file.GetProperty("address").GetString());
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)).ShouldBe(file.GetProperty("sha256").GetString());
        var change = (await JsonAsync("/api/v1/releases/1.0.0/changes/1.0.1")).EnumerateArray().Single();
        change.GetProperty("kind").GetString().ShouldBe("changed");
        change.GetProperty("fields")[0].GetProperty("after").GetString().ShouldBe("Graz");
    }

    [Fact]
    public async Task The_feed_tells_the_latest_change_first()
    {
        var feed = XDocument.Parse(await _client.GetStringAsync("/registry/feed.atom"));
        XNamespace atom = "http://www.w3.org/2005/Atom";
        feed.Root!.Elements(atom + "entry").Count().ShouldBe(3);
        feed.Root.Elements(atom + "entry").First().Element(atom + "id")!.Value.ShouldEndWith(served.Ids[0]);
        feed.Root.Element(atom + "updated")!.Value.ShouldBe(feed.Root.Elements(atom + "entry").First().Element(atom + "updated")!.Value);
    }

    [Fact]
    public async Task Every_address_and_field_is_in_the_OpenAPI_document()
    {
        var document = await JsonAsync("/api/v1/openapi.json");
        document.GetProperty("openapi").GetString()!.ShouldStartWith("3.");
        document.GetProperty("paths").EnumerateObject().Select(path => path.Name).ShouldBe(
        [
            "/api/v1/entries", "/api/v1/entries/{id}", "/api/v1/countries", "/api/v1/pairs", "/api/v1/analysis", "/api/v1/analysis/{name}", "/api/v1/claims", "/api/v1/codebook", "/api/v1/releases", "/api/v1/releases/{version}",
            "/api/v1/releases/{from}/changes/{to}",
        ], ignoreOrder: true);
        var told = document.GetProperty("paths").GetProperty("/api/v1/entries").GetProperty("get").GetProperty("parameters").EnumerateArray()
            .Select(parameter => parameter.GetProperty("name").GetString()).ToList();
        new RegistryFilter().Parameters().Select(parameter => parameter.Name).Append("party").Except(told).ShouldBeEmpty();
        var schemas = document.GetProperty("components").GetProperty("schemas");
        foreach (var type in new[] { typeof(PublicEntry), typeof(PublicValue), typeof(PublicQuote), typeof(CountryCount), typeof(PairCount) })
        {
            schemas.GetProperty(type.Name).GetProperty("properties").EnumerateObject().Select(property => property.Name)
                .ShouldBe(type.GetProperties().Select(property => JsonNamingPolicy.CamelCase.ConvertName(property.Name)), ignoreOrder: true, type.Name);
        }

        // What the framework answers with, a pair of a word and an id, and fields that lead to a shape which says it, need no sentence.
        var silent = schemas.EnumerateObject().Where(schema => schema.Name is not ("ProblemDetails" or "Tie") && schema.Value.TryGetProperty("properties", out _))
            .SelectMany(schema => schema.Value.GetProperty("properties").EnumerateObject(), (schema, field) => (Name: $"{schema.Name}.{field.Name}", field.Value))
            .Where(field => !field.Value.TryGetProperty("description", out _) && !field.Value.GetRawText().Contains("$ref", StringComparison.Ordinal)).Select(field => field.Name);
        silent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_analysis_and_the_claims_are_data_in_every_format()
    {
        var kinds = (await JsonAsync("/api/v1/analysis?pairs=yes")).EnumerateArray().ToDictionary(kind => kind.GetProperty("name").GetString()!, kind => kind.GetProperty("count").GetInt32());
        kinds.Keys.ShouldBe(AnalysisKind.All.Select(kind => kind.Name));
        foreach (var (name, count) in kinds)
        {
            var found = await JsonAsync($"/api/v1/analysis/{name}?pairs=yes");
            found.GetProperty("count").GetInt32().ShouldBe(count);
            found.GetProperty("found").ValueKind.ShouldBeOneOf(JsonValueKind.Array, JsonValueKind.Object);
            (await JsonAsync($"/registry/analysis/{name}.json?pairs=yes")).GetRawText().ShouldBe(found.GetRawText());
            var rows = (await _client.GetStringAsync($"/registry/analysis/{name}.csv?pairs=yes")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
            rows[0].Split(',').Length.ShouldBeGreaterThan(2, name);
            if (name is "overlaps" or "hubs" or "clusters" or "open-triads" or "matchmaking" or "expiry" or "depth")
                rows.Length.ShouldBe(count + 1, name);
            (await _client.GetByteArrayAsync($"/registry/analysis/{name}.xlsx?pairs=yes"))[..2].ShouldBe("PK"u8.ToArray());
        }

        kinds["hubs"].ShouldBe(7);
        var claims = await JsonAsync("/api/v1/claims");
        claims.EnumerateArray().Select(claim => claim.GetProperty("id").GetString()).ShouldBe(Enumerable.Range(1, 20).Select(number => $"Q{number:00}"));
        claims.EnumerateArray().ShouldAllBe(claim => claim.GetProperty("verdict").GetString() == "agrees" || claim.GetProperty("why").GetArrayLength() > 0);
        (await _client.GetStringAsync("/registry/claims.csv")).ShouldContain("\r\nQ20,");
        (await _client.GetAsync("/api/v1/analysis/astrology")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<JsonElement> JsonAsync(string path) => _client.GetFromJsonAsync<JsonElement>(path);
}
