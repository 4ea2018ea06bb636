using System.Collections.Concurrent;
using Ingest.Model;
using Ingest.Pipeline.Intake;

namespace Ingest.Web.Documents;

/// <summary>Draws one page of a source file, as <c>PageDrawing</c> does.</summary>
public delegate Task<byte[]> DrawPage(SourceFile file, int page, int dpi, CancellationToken cancellation);

/// <summary>Pictures of pages as our renderer drew them, kept in the data folder; the document itself never reaches the browser.</summary>
public sealed class PageImages(string folder, Vault vault, DrawPage draw)
{
    /// <summary>Dots per inch for reading at the desk's width; 110 makes an A4 page 910 pixels wide.</summary>
    public const int Plain = 110;

    /// <summary>For reading a page enlarged.</summary>
    public const int Fine = 220;

    private readonly ConcurrentDictionary<string, Lazy<Task>> _drawing = new();

    /// <summary>The path of the picture, drawn now if it was not before; asked for twice at once, it is drawn once.</summary>
    public async Task<string> FindAsync(string sha256, int page, bool fine)
    {
        var place = Path.Combine(folder, sha256[..2], sha256, $"{page}-{(fine ? Fine : Plain)}.jpg");
        if (File.Exists(place))
            return place;
        try
        {
            await _drawing.GetOrAdd(place, _ => new Lazy<Task>(() => KeepAsync(place, sha256, page, fine ? Fine : Plain))).Value;
        }
        finally
        {
            _drawing.TryRemove(place, out _);
        }

        return place;
    }

    /// <summary>The picture as an answer to a browser.</summary>
    public async Task<IResult> AnswerAsync(string sha256, int page, bool fine = false)
    {
        var picture = await FindAsync(sha256, page, fine);
        return Results.File(picture, await IsSvgAsync(picture) ? "image/svg+xml" : "image/jpeg");
    }

    /// <summary>Text without pages of its own is drawn as SVG, which an img element shows without running anything.</summary>
    private static async Task<bool> IsSvgAsync(string picture)
    {
        await using var file = File.OpenRead(picture);
        return file.ReadByte() == '<';
    }

    /// <summary>Not given up when one reader leaves: another may be waiting for the same page.</summary>
    private async Task KeepAsync(string place, string sha256, int page, int dpi)
    {
        var picture = await draw(vault.Get(sha256, sha256), page, dpi, CancellationToken.None);
        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        var draft = $"{place}.{Guid.NewGuid():N}";
        await File.WriteAllBytesAsync(draft, picture);
        File.Move(draft, place, overwrite: true);
    }
}
