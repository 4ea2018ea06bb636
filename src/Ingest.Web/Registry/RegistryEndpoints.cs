using Ingest.Storage;
using Ingest.Web.Documents;

namespace Ingest.Web.Registry;

/// <summary>Pictures of the pages that prove an entry, which anyone may see; of other pages nothing is shown.</summary>
public static class RegistryEndpoints
{
    public static void MapRegistry(this IEndpointRouteBuilder site)
    {
        site.MapGet("/registry/documents/{sha256:regex(^[0-9a-f]{{64}}$)}/pages/{number:int:min(1)}.jpg", PictureAsync).AllowAnonymous();
    }

    private static async Task<IResult> PictureAsync(string sha256, int number, EntryTextStore texts, PageImages images, HttpResponse answer)
    {
        if (!texts.Proves(sha256, number))
            return Results.NotFound();
        answer.Headers.CacheControl = "public, max-age=3600";
        return await images.AnswerAsync(sha256, number);
    }
}
