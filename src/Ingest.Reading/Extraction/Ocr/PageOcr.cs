using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Ink;

namespace Ingest.Reading.Extraction.Ocr;

/// <summary>Recognises whole pages: drawn, a strip read to learn the language, the whole read with its model, turned upright if need be.</summary>
internal sealed class PageOcr(EngineRoom room, ReadingOptions options)
{
    /// <summary>Below this mean confidence a reading is doubted, and the page is tried in other scripts and turned.</summary>
    private const double Doubt = 0.65;

    /// <summary>Words; from fewer a strip does not tell its page's language.</summary>
    private const int EnoughWords = 25;

    private readonly Drawing _drawing = new(room);
    private readonly Tesseract _tesseract = new(room, options);
    private readonly OcrModels _models = new(options);

    public bool Possible => _models.Any;

    /// <summary>The language a page turned out to be in, where no installed model knows it.</summary>
    public string? Missing(Recognition read) => _models.Missing(read.Prose);

    /// <summary>The best reading of a page; without words where it could not be drawn or holds none.</summary>
    /// <param name="hint">The models that read the page before well.</param>
    public async Task<Recognition> ReadAsync(OpenPdf pdf, int page, float longestSide, IReadOnlyList<string>? hint, CancellationToken cancellation)
    {
        var (image, resolution) = await _drawing.DrawAsync(pdf, page, options.OcrResolution, longestSide, cancellation);
        if (image is null)
            return new Recognition([], [], Failed: true);
        var best = await ReadAsync(image, resolution, hint ?? await LearnAsync(image, resolution, cancellation), cancellation);
        if (hint is not null && (best.Confidence < Doubt || best.Prose.Frequent < 0.08))
            best = Better(best, await ReadAsync(image, resolution, _models.First(), cancellation));
        if (best.Confidence < Doubt || best.Prose is { Words: > 20, Frequent: < 0.05 })
            best = Better(best, await OtherwiseAsync(image, resolution, cancellation));
        var known = _models.For(best.Prose);
        if (known.Count > 0 && !known.SequenceEqual(best.Models))
            best = Better(best, await ReadAsync(image, resolution, known, cancellation));
        return best;
    }

    /// <summary>The models for a page, learnt from a third of it: several models over the whole page would cost more than reading it.</summary>
    private async Task<IReadOnlyList<string>> LearnAsync(GrayImage image, float resolution, CancellationToken cancellation)
    {
        var strip = await ReadAsync(image.Strip(0.25, 0.6), resolution, _models.First(), cancellation);
        return strip.Prose.Words >= EnoughWords && _models.For(strip.Prose) is { Count: > 0 } known ? known : _models.First();
    }

    private Task<Recognition> ReadAsync(GrayImage image, float resolution, IReadOnlyList<string> models, CancellationToken cancellation) =>
        _tesseract.ReadAsync(image, resolution, models, cancellation);

    /// <summary>Scanners are fed sideways and upside down, and not every language is written in Latin letters.</summary>
    private async Task<Recognition> OtherwiseAsync(GrayImage image, float resolution, CancellationToken cancellation)
    {
        if (await _tesseract.OrientAsync(image, cancellation) is not var (degrees, script))
            return new Recognition([], []);
        var models = script == "Latin" ? _models.First() : _models.Others();
        if (models.Count == 0 || (degrees == 0 && script == "Latin"))
            return new Recognition([], []);
        var read = await ReadAsync(degrees == 0 ? image : image.Turned(degrees), resolution, models, cancellation);
        return degrees == 0 ? read : TurnedPage.Back(read, degrees, image.Width * 72 / resolution, image.Height * 72 / resolution);
    }

    private static Recognition Better(Recognition one, Recognition other) => other.Worth > one.Worth ? other : one;
}
