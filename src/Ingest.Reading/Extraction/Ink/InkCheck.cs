using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction.Ink;

/// <summary>Draws the pages at a low resolution and looks whether each word is really there.</summary>
internal sealed class InkCheck(EngineRoom room)
{
    /// <summary>Dots per inch; at 36 footnotes of 6 points blur into the paper, at 72 drawing costs half as much again.</summary>
    private const float Resolution = 50;

    /// <summary>Pixels of the longer side; larger sheets are drawn coarser.</summary>
    private const float LongestSide = 3000;

    /// <summary>Points; nobody prints smaller to be read.</summary>
    private const float SmallestPrint = 3;

    /// <summary>Pages worth a process of their own: starting one costs as much as drawing two pages.</summary>
    private const int PagesPerRun = 16;

    /// <summary>The look of every page, or null where the pages could not all be drawn.</summary>
    public async Task<IReadOnlyList<PageLook>?> LookAsync(OpenPdf pdf, IReadOnlyList<TextLayerPage> pages, IProgress<PagesDone>? progress, CancellationToken cancellation)
    {
        var done = 0;
        var runs = Math.Clamp(pages.Count / PagesPerRun, 1, Environment.ProcessorCount);
        var share = (pages.Count + runs - 1) / runs;
        var looks = await Task.WhenAll(pages.Chunk(share).Select((part, index) => LookAsync(pdf, part, 1 + index * share, () => progress?.Report(new PagesDone(Interlocked.Increment(ref done), pages.Count)), cancellation)));
        return looks.Any(part => part is null) ? null : [.. looks.SelectMany(part => part!)];
    }

    private async Task<IReadOnlyList<PageLook>?> LookAsync(OpenPdf pdf, TextLayerPage[] pages, int first, Action looked, CancellationToken cancellation)
    {
        var longest = pages.Max(page => Math.Max(page.Width, page.Height));
        var resolution = Math.Max(1, MathF.Floor(Math.Min(Resolution, LongestSide * 72 / longest)));
        var looks = new List<PageLook>(pages.Length);
        var call = new EngineCall("pdftoppm",
            ["-gray", "-cropbox", "-r", $"{resolution}", "-f", $"{first}", "-l", $"{first + pages.Length - 1}", .. pdf.Key, EngineCall.Input], pdf.Path);
        var run = await room.RunAsync(call, (output, token) => PortableGraymaps.ReadAsync(output, image =>
        {
            if (looks.Count == pages.Length)
                return;
            looks.Add(Look(image, pages[looks.Count].Words, resolution / 72));
            looked();
        }, token), cancellation);
        return run.End == EngineEnd.Well && looks.Count == pages.Length ? looks : null;
    }

    private static PageLook Look(GrayImage image, IReadOnlyList<Word> words, float scale)
    {
        var looks = words.Select(word => Look(image, word, scale)).ToArray();
        foreach (var index in Overlaps.Of(words))
            if (looks[index] == WordLook.Ink)
                looks[index] = WordLook.Doubtful;
        return new PageLook(image.Width / scale, image.Height / scale, looks, PictureCells.Share(image, words.Select(word => word.Box), scale));
    }

    private static WordLook Look(GrayImage image, Word word, float scale)
    {
        if (Frame.Of(word.Box, word.Turn).Height < SmallestPrint)
            return WordLook.Nothing;
        var look = InkMeasure.Of(image, word, scale).Judge();
        // A lone letter, a bar or a dot may be thinner than a pixel column; it carries no instruction either.
        return look == WordLook.Doubtful && (word.Text.Length == 1 || !word.Text.Any(char.IsLetterOrDigit)) ? WordLook.Ink : look;
    }
}
