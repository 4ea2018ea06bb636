using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Registry.Releases;

namespace Ingest.Web.Registry.Api;

/// <summary>
/// What every answer about the Registry has in common: an ETag that changes when the records, the releases or the day do, so
/// that whoever kept the answer asks with If-None-Match and is told 304; faults as problem details; who may read it from elsewhere.
/// </summary>
public sealed class KeptAnswer(SnapshotStore snapshots, ReleaseShelf shelf, CodebookText codebook, TimeProvider clock) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var (request, headers) = (context.HttpContext.Request, context.HttpContext.Response.Headers);
        Share(request, headers);
        var tag = Tag(request);
        headers.ETag = tag;
        // May be kept, but is asked for anew each time.
        headers.CacheControl = "public, no-cache";
        if (request.Headers.IfNoneMatch.SelectMany(tags => (tags ?? "").Split(',', StringSplitOptions.TrimEntries)).Any(kept => kept == tag || kept == "*"))
            return Results.StatusCode(StatusCodes.Status304NotModified);
        var answer = await AnswerAsync(context, next);
        if (answer is IStatusCodeHttpResult { StatusCode: >= 400 })
        {
            // A fault is not to be kept.
            headers.ETag = default;
            headers.CacheControl = "no-store";
        }

        return answer;
    }

    private static async ValueTask<object?> AnswerAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (IngestException fault)
        {
            return Results.Problem(fault.Remedy, statusCode: StatusCodes.Status422UnprocessableEntity, title: fault.Message);
        }
    }

    private string Tag(HttpRequest request)
    {
        var day = clock.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        var all = $"{snapshots.Stamp()} {shelf.Latest?.Version} {codebook.Hash} {day} {request.Host} {request.Path}{request.QueryString}";
        // Weak: a workbook written twice says the same, but its zip file bears the time.
        return $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..24]}\"";
    }

    /// <summary>The Registry is public, so scripts of any site may read it; but not one that only this machine can reach.</summary>
    private static void Share(HttpRequest request, IHeaderDictionary headers)
    {
        if (IsThisMachine(request.Host.Host) && !(Uri.TryCreate(request.Headers.Origin, UriKind.Absolute, out var origin) && IsThisMachine(origin.Host)))
            return;
        headers.AccessControlAllowOrigin = "*";
        headers.AccessControlExposeHeaders = "ETag, Link";
        headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    private static bool IsThisMachine(string host) => host is "localhost" or "127.0.0.1" or "[::1]" or "::1";
}
