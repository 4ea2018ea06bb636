using Ingest.Storage;
using Ingest.Web.Commands;
using Ingest.Web.Documents;

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
    }

    private static async Task<IResult> PictureAsync(string sha256, int number, EntryTextStore texts, PageImages images, HttpResponse answer)
    {
        if (!texts.Proves(sha256, number))
            return Results.NotFound();
        answer.Headers.CacheControl = "public, max-age=3600";
        return await images.AnswerAsync(sha256, number);
    }

    private static IResult Analysis(string name, LiveRegistry registry, Analyses analyses, HttpRequest request)
    {
        if (AnalysisKind.All.FirstOrDefault(kind => kind.Name == name) is not { } kind)
            return Results.NotFound();
        var view = registry.View(RegistryFilter.Of(request.Query));
        return Results.Json(
            new { kind.Name, explained = kind.Explained, asked = view.Filter.ToString(), day = view.Day, registry = view.Version, agreements = view.Agreements.Count, found = kind.Found(analyses, view) }, Wire.Json);
    }
}
