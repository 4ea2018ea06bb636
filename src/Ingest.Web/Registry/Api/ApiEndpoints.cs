using Ingest.Storage;
using Ingest.Web.Registry.Claims;
using Ingest.Web.Registry.Releases;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ingest.Web.Registry.Api;

/// <summary>The Registry for programs: read-only, versioned by its address, in pages, described by its OpenAPI document.</summary>
public static class ApiEndpoints
{
    public const string Root = "/api/v1";

    public static void MapApi(this IEndpointRouteBuilder site)
    {
        site.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous();
        var api = site.MapGroup(Root).AllowAnonymous().RequireRateLimiting(ApiParts.Limit).AddEndpointFilter<KeptAnswer>().ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapGet("/entries", Entries).WithTags("Entries").WithSummary("Agreements, filtered, in pages").Produces<Paged<PublicEntry>>().ProducesProblem(400).WithMetadata(ApiQuery.Filter, ApiQuery.Paged, ApiQuery.Values);
        api.MapGet("/entries/{id}", Entry).WithTags("Entries").WithSummary("One agreement with every value and what proves it").Produces<PublicEntry>().ProducesProblem(404);
        api.MapGet("/countries", Countries).WithTags("Entries").WithSummary("What is held of each party").Produces<Paged<CountryCount>>().ProducesProblem(400).WithMetadata(ApiQuery.Filter, ApiQuery.Paged);
        api.MapGet("/pairs", Pairs).WithTags("Entries").WithSummary("What stands between each two parties").Produces<Paged<PairCount>>().ProducesProblem(400).WithMetadata(ApiQuery.Filter, ApiQuery.Paged);
        api.MapGet("/analysis", Analyses).WithTags("Analysis").WithSummary("The analyses, each with how much it finds").Produces<IReadOnlyList<PublicAnalysis>>().ProducesProblem(400).WithMetadata(ApiQuery.Filter);
        api.MapGet("/analysis/{name}", Analysis).WithTags("Analysis").WithSummary("All findings of one analysis").Produces<PublicAnalysis>().ProducesProblem(400).ProducesProblem(404).WithMetadata(ApiQuery.Filter);
        api.MapGet("/claims", (ClaimsReport report) => TypedResults.Ok(PublicClaim.All(report))).WithTags("Analysis").WithSummary("Figures briefs state, beside what the registry holds");
        api.MapGet("/codebook", (CodebookText codebook) => Results.Text(codebook.Json, "application/json")).WithTags("Codebook").WithSummary("What the codes mean").Produces<object>();
        api.MapGet("/releases", (ReleaseShelf shelf) => TypedResults.Ok(shelf.All)).WithTags("Releases").WithSummary("Frozen releases, the newest first");
        api.MapGet("/releases/{version}", Release).WithTags("Releases").WithSummary("One release with its files").Produces<PublicRelease>().ProducesProblem(404);
        api.MapGet("/releases/{from}/changes/{to}", ChangesAsync).WithTags("Releases").WithSummary("What is different between two releases, record by record").Produces<IReadOnlyList<EntryChange>>().ProducesProblem(404);
        api.MapFallback("{**path}", () => Missing("There is no such address.")).ExcludeFromDescription();
    }

    private static IResult Entries(HttpRequest request, EntryStore entries, SnapshotStore snapshots)
    {
        if (ApiCall.Fault(request, out var call) is { } fault)
            return fault;
        var (held, total) = entries.Page(call.Filter.Query with { Skip = call.Skip, Take = call.Limit });
        var quotations = request.Query["values"] == "yes" ? Quotations.For(held, snapshots) : null;
        return TypedResults.Ok(call.Page<PublicEntry>([.. held.Select(one => PublicEntry.Of(one, quotations))], total));
    }

    private static IResult Entry(string id, EntryStore entries, SnapshotStore snapshots) => entries.Find(id) is { } held
        ? TypedResults.Ok(PublicEntry.Of(held, Quotations.For([held], snapshots)))
        : Missing($"There is no entry {id}.");

    private static IResult Countries(HttpRequest request, LiveRegistry registry) =>
        ApiCall.Fault(request, out var call) is { } fault ? fault : Part(call, CountryCount.Of(registry.View(call.Filter)));

    private static IResult Pairs(HttpRequest request, LiveRegistry registry) =>
        ApiCall.Fault(request, out var call) is { } fault ? fault : Part(call, PairCount.Of(registry.View(call.Filter)));

    private static IResult Analyses(HttpRequest request, LiveRegistry registry, Analyses analyses) => ApiCall.Fault(request, out var call) is { } fault ? fault
        : TypedResults.Ok<IReadOnlyList<PublicAnalysis>>([.. AnalysisKind.All.Select(kind => PublicAnalysis.Of(kind, analyses, registry.View(call.Filter), whole: false))]);

    private static IResult Analysis(string name, HttpRequest request, LiveRegistry registry, Analyses analyses) =>
        AnalysisKind.All.FirstOrDefault(kind => kind.Name == name) is not { } kind ? Missing($"There is no analysis {name}.")
        : ApiCall.Fault(request, out var call) is { } fault ? fault
        : TypedResults.Ok(PublicAnalysis.Of(kind, analyses, registry.View(call.Filter), whole: true));

    private static IResult Release(string version, HttpContext call, ReleaseShelf shelf) => shelf.Find(version) is { } release
        ? TypedResults.Ok(PublicRelease.Of(release, shelf, call.Request.Site()))
        : Missing($"There is no release {version}.");

    private static async Task<IResult> ChangesAsync(string from, string to, ReleaseShelf shelf, CancellationToken cancellation) =>
        shelf.Find(from) is { } older && shelf.Find(to) is { } newer
            ? TypedResults.Ok(EntryChange.Between(await shelf.EntriesAsync(older, cancellation), await shelf.EntriesAsync(newer, cancellation)))
            : Missing($"There is no release {(shelf.Find(from) is null ? from : to)}.");

    private static IResult Part<T>(ApiCall call, IReadOnlyList<T> all) => TypedResults.Ok(call.Page<T>([.. all.Skip(call.Skip).Take(call.Limit)], all.Count));

    private static ProblemHttpResult Missing(string title) =>
        TypedResults.Problem($"See {Root}/openapi.json for what there is.", statusCode: StatusCodes.Status404NotFound, title: title);
}
