using Ingest.Reading.Extraction.Engines;

namespace Ingest.Reading.Extraction;

/// <summary>
/// Layers that a file switches off (optional content, ISO 32000-1, 8.11): no viewer shows their text and no engine gives it, but
/// who switches them on finds it there. A copy whose catalog does not name its layers shows all of it.
/// </summary>
internal sealed class Layers(EngineRoom room)
{
    private static readonly byte[] Named = [.. "/OCProperties"u8], Unnamed = [.. "/XXProperties"u8];

    /// <summary>The mark of packed objects, among which the catalog may be.</summary>
    private static readonly byte[] Packed = [.. "/ObjStm"u8];

    private readonly Repair _repair = new(room);

    /// <summary>The copy with all layers switched on; null where the file has none, or where qpdf cannot tell.</summary>
    public async Task<OpenPdf?> SwitchedOnAsync(OpenPdf pdf, PrivateCopy copy, CancellationToken cancellation)
    {
        if ((await FindAsync(pdf.Path, Named, cancellation)).Count == 0 && (await FindAsync(pdf.Path, Packed, cancellation)).Count == 0)
            return null;
        if (!await _repair.MendAsync(pdf, copy, cancellation, "--object-streams=disable", "--stream-data=preserve"))
            return null;
        var places = await FindAsync(copy.Path, Named, cancellation);
        await using var file = File.OpenWrite(copy.Path);
        foreach (var place in places)
        {
            file.Position = place;
            await file.WriteAsync(Unnamed, cancellation);
        }

        return places.Count > 0 ? new OpenPdf(copy.Path, null) : null;
    }

    /// <summary>The offsets at which a file holds a mark.</summary>
    private static async Task<IReadOnlyList<long>> FindAsync(string path, byte[] mark, CancellationToken cancellation)
    {
        await using var file = File.OpenRead(path);
        var (found, buffer, start, length) = (new List<long>(), new byte[256 * 1024], 0L, 0);
        int read;
        while ((read = await file.ReadAsync(buffer.AsMemory(length), cancellation)) > 0)
        {
            length += read;
            for (int from = 0, at; (at = buffer.AsSpan(from, length - from).IndexOf(mark)) >= 0; from += at + mark.Length)
                found.Add(start + from + at);
            // A mark may stand across two parts; its last byte is new to the next one, so none is found twice.
            var kept = Math.Min(length, mark.Length - 1);
            buffer.AsSpan(length - kept, kept).CopyTo(buffer);
            (start, length) = (start + length - kept, kept);
        }

        return found;
    }
}
