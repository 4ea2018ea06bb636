using Ingest.Storage;
using Ingest.Web.Commands;
using Ingest.Web.Documents;
using Ingest.Web.Registry.Claims;

namespace Ingest.Web.Registry;

/// <summary>
/// What the registry has besides pages: pictures of the pages that prove an entry, which anyone may see (of other pages nothing is
/// shown), and every analysis as data.
/// </summary>
public static class RegistryEndpoints
{
    public static void MapRegistry(this IEndpointRouteBuilder site)
    {
        site.MapGet("/registry/documents/{sha256:regex(^[0-9a-f]{{64}}$)}/pages/{number:int:min(1)}.png", PictureAsync).AllowAnonymous();
        site.MapGet("/registry/analysis/{name}.json", Analysis).AllowAnonymous();
        site.MapGet("/registry/claims.json", Report).AllowAnonymous();
    }

    private static async Task<IResult> PictureAsync(string sha256, int number, EntryTextStore texts, PageImages images, HttpResponse answer)
    {
        if (!texts.Proves(sha256, number))
            return Results.NotFound();
        answer.Headers.CacheControl = "public, max-age=3600";
        return await images.AnswerAsync(sha256, number);
    }

    private static IResult Report(ClaimsReport report) => Results.Json(
        report.Known().Select(known => new
        {
            known.Question.Id,
            known.Question.Asks,
            known.Question.Stated,
            source = Questions.Source,
            verdict = Words.Of(known.Answer.Verdict),
            known.Answer.Held,
            counts = known.Answer.Counts.Select(count => new { count.Way, count.Value, query = count.Leads.ToString(), count.Fits }),
            why = known.Answer.Whys.Select(why => string.Format(System.Globalization.CultureInfo.InvariantCulture, why.Text, why.Values)),
        }),
        Wire.Json);

    private static IResult Analysis(string name, LiveRegistry registry, Analyses analyses, HttpRequest request)
    {
        if (AnalysisKind.All.FirstOrDefault(kind => kind.Name == name) is not { } kind)
            return Results.NotFound();
        var view = registry.View(RegistryFilter.Of(request.Query));
        return Results.Json(
            new { kind.Name, explained = kind.Explained, asked = view.Filter.ToString(), day = view.Day, registry = view.Version, agreements = view.Agreements.Count, found = kind.Found(analyses, view) }, Wire.Json);
    }
}
