using Ingest.Storage;
using Ingest.Web.Registry.Api;
using Ingest.Web.Registry.Claims;

namespace Ingest.Web.Registry.Downloads;

/// <summary>The registry's views as files, exactly as filtered: the query string is that of the page.</summary>
public static class DownloadEndpoints
{
    public static void MapDownloads(this IEndpointRouteBuilder site)
    {
        var files = site.MapGroup("/registry").AllowAnonymous().RequireRateLimiting(ApiParts.Limit).AddEndpointFilter<KeptAnswer>().ExcludeFromDescription();
        files.MapGet("/feed.atom", Feed.Answer);
        files.MapGet($"/entries.{TableAnswer.Formats}", Entries);
        files.MapGet($"/entries/{{id}}.{TableAnswer.Formats}", Entry);
        files.MapGet($"/{{name:regex(^(countries|pairs|years|type|focus|content)$)}}.{TableAnswer.Formats}", View);
        files.MapGet($"/analysis/{{name}}.{TableAnswer.Formats}", Findings);
        files.MapGet($"/claims.{TableAnswer.Formats}", Claimed);
    }

    /// <summary>What the codes mean comes with it: the workbook has the values as a second sheet, and a third says what was asked.</summary>
    private static IResult Entries(string format, HttpRequest call, EntryStore entries, SnapshotStore snapshots)
    {
        var filter = RegistryFilter.Of(call.Query);
        var found = entries.List(filter.Query with { Take = int.MaxValue });
        return TableAnswer.Of(format, "entries", Tables(format, found, snapshots, filter.ToString()));
    }

    private static IResult Entry(string format, string id, EntryStore entries, SnapshotStore snapshots)
    {
        if (entries.Find(id) is not { } held)
            return Results.NotFound();
        var quotations = Quotations.For([held], snapshots);
        return format == "json"
            ? Results.Json(PublicEntry.Of(held, quotations), Commands.Wire.Public)
            : TableAnswer.Of(format, id, EntryTables.Values([held], quotations), EntryTables.Evidence([held], quotations));
    }

    private static IResult View(string name, string format, HttpRequest call, LiveRegistry registry)
    {
        var filter = RegistryFilter.Of(call.Query);
        return FigureTables.Of(registry.View(filter), name) is { } table
            ? TableAnswer.Of(format, name, table, About.Table(table, table.Rows.Count(), filter.ToString()))
            : Results.NotFound();
    }

    private static IResult Findings(string name, string format, HttpRequest call, LiveRegistry registry, Analyses analyses)
    {
        if (AnalysisKind.All.FirstOrDefault(kind => kind.Name == name) is not { } kind)
            return Results.NotFound();
        var view = registry.View(RegistryFilter.Of(call.Query));
        if (format == "json")
            return Results.Json(PublicAnalysis.Of(kind, analyses, view, whole: true), Commands.Wire.Public);
        var tables = FindingTables.Of(name, analyses, view);
        return TableAnswer.Of(format, name, [.. tables, About.Table(tables[0], tables[0].Rows.Count(), view.Filter.ToString())]);
    }

    private static IResult Claimed(string format, ClaimsReport report) =>
        format == "json" ? Results.Json(PublicClaim.All(report), Commands.Wire.Public) : TableAnswer.Of(format, "claims", ClaimsTable.Of(report));

    private static IReadOnlyList<FlatTable> Tables(string format, IReadOnlyList<HeldEntry> found, SnapshotStore snapshots, string asked)
    {
        var wide = EntryTables.Wide(found);
        if (format != "xlsx")
            return [wide];
        return [wide, EntryTables.Values(found, Quotations.For(found, snapshots)), About.Table(wide, found.Count, asked)];
    }
}
