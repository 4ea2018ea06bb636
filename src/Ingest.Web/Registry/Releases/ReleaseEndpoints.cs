using System.IO.Compression;
using Ingest.Web.Commands;
using Ingest.Web.Registry.Api;

namespace Ingest.Web.Registry.Releases;

/// <summary>The files of every release at their lasting addresses, singly and as one zip, and their description for data portals.</summary>
public static class ReleaseEndpoints
{
    /// <summary>What zip files bear where no time is meant; the format knows none before it.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static void MapReleases(this IEndpointRouteBuilder site)
    {
        var releases = site.MapGroup("/releases").AllowAnonymous().ExcludeFromDescription();
        releases.MapGet("/catalog.jsonld", (HttpRequest request, ReleaseShelf shelf, ReleaseOptions options) => Results.Json(
            DatasetDescription.Dcat(options.Title, Address(options.Address, request), [.. shelf.All.Select(release => Placed(release, request))]), Wire.Json, "application/ld+json"));
        releases.MapGet("/{version}/all.zip", Zip);
        releases.MapGet("/{version}/{name}", File);
    }

    /// <summary>The release as it is to be told of here: one that was frozen without an address is at this server's.</summary>
    public static Release Placed(Release release, HttpRequest request) => release with { Address = Address(release.Address, request) };

    private static string Address(string told, HttpRequest request) => told.Length > 0 ? told : request.Site();

    private static IResult File(string version, string name, ReleaseShelf shelf, HttpResponse answer)
    {
        if (shelf.Find(version) is not { } release || shelf.Files(release).FirstOrDefault(file => file.Name == name) is not { } file)
            return Results.NotFound();
        // It never changes: who has it need not ask again.
        answer.Headers.CacheControl = "public, max-age=31536000, immutable";
        var tag = file.Sha256.Length > 0 ? new Microsoft.Net.Http.Headers.EntityTagHeaderValue($"\"{file.Sha256}\"") : null;
        return Results.File(shelf.Place(release, file), Type(name), entityTag: tag, enableRangeProcessing: true);
    }

    private static IResult Zip(string version, ReleaseShelf shelf, HttpResponse answer)
    {
        if (shelf.Find(version) is not { } release)
            return Results.NotFound();
        answer.Headers.CacheControl = "public, max-age=31536000, immutable";
        // Put together on disk: the server writes asynchronously only, the zip does not.
        var packed = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in shelf.Files(release))
            {
                var member = zip.CreateEntry($"{release.Version}/{file.Name}", CompressionLevel.Fastest);
                member.LastWriteTime = NoTime;
                using var from = System.IO.File.OpenRead(shelf.Place(release, file));
                using var into = member.Open();
                from.CopyTo(into);
            }
        }

        packed.Position = 0;
        return Results.Stream(packed, "application/zip", $"registry-{release.Version}.zip");
    }

    private static string Type(string name) => Path.GetExtension(name) switch
    {
        ".csv" => "text/csv; charset=utf-8",
        ".json" => "application/json",
        ".jsonld" => "application/ld+json",
        ".sqlite" => "application/vnd.sqlite3",
        _ => "text/plain; charset=utf-8",
    };
}
