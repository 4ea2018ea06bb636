using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Ocr;
using Ingest.Reading.Extraction.Verdicts;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction.Ink;

/// <summary>
/// For words the first look could not judge (on a photograph, under a picture, on top of other words): the page is drawn
/// finer and judged again; what is still in doubt is read by OCR. Whoever can read it there, sees it.
/// </summary>
internal sealed class SecondLook(EngineRoom room, ReadingOptions options)
{
    /// <summary>Dots per inch; twice the first look's, parts touching letters.</summary>
    private const float Finer = 100;

    /// <summary>Dots per inch; print of 8 points and up is recognised, at half the cost of 300.</summary>
    private const float Resolution = 200;

    /// <summary>Tesseract's mode for words scattered over a picture.</summary>
    private const int Scattered = 11;

    /// <summary>Of a word's height: what is left of the page around a word in doubt.</summary>
    private const float Beside = 2;

    private readonly Drawing _drawing = new(room);
    private readonly Tesseract _tesseract = new(room, options);
    private readonly OcrModels _models = new(options);

    /// <summary>Which of the doubtful words the page really shows; null where that cannot be found out.</summary>
    public async Task<IReadOnlySet<int>?> SeenAsync(OpenPdf pdf, int number, TextLayerPage page, IReadOnlyList<int> doubtful, CancellationToken cancellation)
    {
        var longest = Math.Max(page.Width, page.Height);
        var seen = await FinerAsync(pdf, number, page, doubtful, longest, cancellation);
        doubtful = [.. doubtful.Where(index => !seen.Contains(index))];
        if (doubtful.Count == 0)
            return seen;
        if (!_models.Any)
            return null;
        var (image, resolution) = await _drawing.DrawAsync(pdf, number, Resolution, longest, cancellation);
        if (image is null)
            return null;
        // The lines in doubt alone: a watermark puts a few words of every page in doubt, and a whole page takes seconds to read.
        image = image.Only(doubtful.Select(index => Around(page.Words[index].Box, resolution / 72)));
        var known = _models.For(Prose.Of(page.Words));
        foreach (var line in doubtful.GroupBy(index => page.Words[index].Turn))
        {
            var upright = (short)((360 - line.Key) % 360);
            var read = await _tesseract.ReadAsync(upright == 0 ? image : image.Turned(upright), resolution, known.Count > 0 ? known : _models.First(), cancellation, Scattered);
            if (upright != 0)
                read = TurnedPage.Back(read, upright, page.Width, page.Height);
            seen.UnionWith(line.Where(index => Shows(read.Words, page.Words[index])));
        }

        return seen;
    }

    private async Task<HashSet<int>> FinerAsync(OpenPdf pdf, int number, TextLayerPage page, IReadOnlyList<int> doubtful, float longest, CancellationToken cancellation)
    {
        var alone = doubtful.Except(Overlaps.Of(page.Words)).ToList();
        if (alone.Count == 0)
            return [];
        var (image, resolution) = await _drawing.DrawAsync(pdf, number, Finer, longest, cancellation);
        return image is null ? [] : [.. alone.Where(index => InkMeasure.Of(image, page.Words[index], resolution / 72).Judge() == WordLook.Ink)];
    }

    /// <summary>A word with the room around it that recognition needs to find its line, pixels.</summary>
    private static Box Around(Box word, float scale)
    {
        var height = Math.Min(word.Width, word.Height);
        return new Box((word.Left - (Beside * height)) * scale, (word.Top - (Beside * height)) * scale, (word.Right + (Beside * height)) * scale, (word.Bottom + (Beside * height)) * scale);
    }

    private static bool Shows(IReadOnlyList<Word> read, Word claimed)
    {
        var here = read.Where(word => Meets(word.Box, claimed.Box)).Select(word => FrequentWords.Fold(word.Text));
        var there = string.Concat(here);
        var wanted = FrequentWords.Fold(claimed.Text);
        return there.Contains(wanted, StringComparison.Ordinal) || Likeness.IsAlike(there, wanted);
    }

    private static bool Meets(Box one, Box other) =>
        Math.Min(one.Right, other.Right) - Math.Max(one.Left, other.Left) > 1
        && Math.Min(one.Bottom, other.Bottom) - Math.Max(one.Top, other.Top) > 0.3f * Math.Min(one.Height, other.Height);
}
