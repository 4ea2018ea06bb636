using System.Globalization;
using System.Text;
using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction;

/// <summary>
/// Brings words to the page as displayed where that is not the whole sheet. <c>pdftotext</c> counts from the corner of the
/// media box and gives its size before rotation; readers and reviewers see the crop box, rotated.
/// </summary>
internal sealed class CropBoxes(EngineRoom room)
{
    /// <summary>The pages with words and sizes as displayed; the same pages where the file's boxes cannot be told.</summary>
    public async Task<IReadOnlyList<TextLayerPage>> ApplyAsync(OpenPdf pdf, IReadOnlyList<TextLayerPage> pages, CancellationToken cancellation)
    {
        var boxes = new Dictionary<(int Page, string Name), float[]>();
        var call = new EngineCall("pdfinfo", ["-box", "-f", "1", "-l", $"{pages.Count}", .. pdf.Key, EngineCall.Input], pdf.Path);
        await room.RunAsync(call, async (output, token) =>
        {
            using var reader = new StreamReader(output, Encoding.UTF8);
            while (await reader.ReadLineAsync(token) is { } line)
                if (line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["Page", var page, var name, .. var numbers] && int.TryParse(page, out var number))
                    boxes[(number, name.TrimEnd(':'))] = [.. numbers.Select(text => float.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : 0)];
        }, cancellation);
        return [.. pages.Select((page, index) =>
            boxes.TryGetValue((index + 1, "MediaBox"), out var media) && boxes.TryGetValue((index + 1, "CropBox"), out var crop) && media.Length == 4 && crop.Length == 4
                ? Apply(page, media, crop, boxes.TryGetValue((index + 1, "rot"), out var turn) ? (int)turn[0] : 0)
                : page)];
    }

    private static TextLayerPage Apply(TextLayerPage page, float[] media, float[] crop, int rotation)
    {
        // Distances of the crop box from the sheet's edges before rotation, then from its left and top edges after it.
        var (left, bottom, right, top) = (crop[0] - media[0], crop[1] - media[1], media[2] - crop[2], media[3] - crop[3]);
        var (x, y) = rotation switch
        {
            90 => (bottom, left),
            180 => (right, bottom),
            270 => (top, right),
            _ => (left, top),
        };
        var (width, height) = (crop[2] - crop[0], crop[3] - crop[1]);
        return page with
        {
            Width = rotation is 90 or 270 ? height : width,
            Height = rotation is 90 or 270 ? width : height,
            Words = [.. page.Words.Select(Moved)],
            Aslant = [.. page.Aslant.Select(Moved)],
        };

        Word Moved(Word word) => word with { Box = new Box(word.Box.Left - x, word.Box.Top - y, word.Box.Right - x, word.Box.Bottom - y) };
    }
}
