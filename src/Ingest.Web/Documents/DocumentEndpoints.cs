using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Storage;
using Ingest.Web.Commands;

namespace Ingest.Web.Documents;

/// <summary>What the pages fetch of a document: pictures of its pages, the words on them, and the original as a download.</summary>
public static class DocumentEndpoints
{
    public static void MapDocuments(this IEndpointRouteBuilder site)
    {
        var documents = site.MapGroup("/documents/{sha256:regex(^[0-9a-f]{{64}}$)}").RequireAuthorization();
        documents.MapGet("/pages/{number:int:min(1)}.jpg", PictureAsync);
        documents.MapGet("/pages/{number:int:min(1)}/words", Words);
        documents.MapGet("/original", Original);
    }

    private static async Task<IResult> PictureAsync(string sha256, int number, bool? fine, DocumentStore documents, PageImages images, HttpResponse answer)
    {
        if (documents.Find(sha256) is not { } document || number > document.Pages)
            return Results.NotFound();
        // Named by the bytes of its source, so it never changes; private, because not everyone may see it.
        answer.Headers.CacheControl = "private, max-age=31536000, immutable";
        return await images.AnswerAsync(sha256, number, fine ?? false);
    }

    /// <summary>Each word as [text, left, top, right, bottom], in the order of the page.</summary>
    private static IResult Words(string sha256, int number, DocumentStore documents) => documents.Page(sha256, number) is { } page
        ? Results.Json(page.Words.Select(word => new object[] { word.Text, word.Box.Left, word.Box.Top, word.Box.Right, word.Box.Bottom }), Wire.Json)
        : Results.NotFound();

    /// <summary>As bytes to keep, never as something to show: a PDF may hold scripts.</summary>
    private static IResult Original(string sha256, DocumentStore documents, Vault vault, HttpResponse answer)
    {
        if (documents.Find(sha256) is not { } document || !vault.Holds(sha256))
            return Results.NotFound();
        answer.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
        return Results.File(vault.Get(sha256, document.Name).Path, "application/octet-stream", FileName(document.Name));
    }

    /// <summary>A name for the reader's disk: no path, no control signs.</summary>
    private static string FileName(string name) =>
        string.Concat(name.Select(letter => char.IsControl(letter) || letter is '/' or '\\' or '"' or ':' ? '_' : letter)).Trim('.', ' ') is { Length: > 0 } safe
            ? safe
            : "document";
}
