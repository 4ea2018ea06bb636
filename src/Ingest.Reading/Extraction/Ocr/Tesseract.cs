using System.Diagnostics;
using System.Globalization;
using System.Text;
using Ingest.Model;
using Ingest.Reading.Extraction.Engines;
using Ingest.Reading.Extraction.Ink;
using Ingest.Reading.Extraction.Words;

namespace Ingest.Reading.Extraction.Ocr;

/// <summary>Tesseract on one drawn page: words with boxes and confidence.</summary>
internal sealed class Tesseract(EngineRoom room, ReadingOptions options)
{
    /// <summary>Below this a word is more often a speck or a stroke of a seal than print.</summary>
    private const float LeastConfidence = 0.15f, LeastConfidenceOfSigns = 0.6f;

    private static readonly Lazy<IReadOnlyList<string>> Models = new(ListModels);

    /// <summary>One page a core, however many files are read at once.</summary>
    private static readonly SemaphoreSlim Cores = new(Environment.ProcessorCount);

    /// <summary>The language models installed; none where Tesseract is absent.</summary>
    public static IReadOnlyList<string> Installed => Models.Value;

    /// <param name="layout">Tesseract's page segmentation mode: 3 whole page, 11 scattered words.</param>
    public async Task<Recognition> ReadAsync(GrayImage image, float resolution, IReadOnlyList<string> models, CancellationToken cancellation, int layout = 3)
    {
        var words = new List<Word>();
        var run = await RunAsync(image, ["-l", string.Join('+', models), "--psm", $"{layout}", "--dpi", $"{resolution}", "tsv"],
            async (output, token) => words = await ParseAsync(output, 72 / resolution, token), cancellation);
        return run.End == EngineEnd.Well ? new Recognition(words, models) : new Recognition([], models, Failed: true);
    }

    /// <summary>How the page lies: degrees to turn it clockwise until it is upright, and its script; null where too little is written on it.</summary>
    public async Task<(short Degrees, string Script)?> OrientAsync(GrayImage image, CancellationToken cancellation)
    {
        var said = new MemoryStream();
        await RunAsync(image, ["--psm", "0"], (output, token) => output.CopyToAsync(said, token), cancellation);
        var fields = Encoding.UTF8.GetString(said.ToArray()).Split('\n').Select(line => line.Split(": ", 2)).Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1].Trim());
        return short.TryParse(fields["Rotate"].FirstOrDefault(), CultureInfo.InvariantCulture, out var degrees) ? (degrees, fields["Script"].FirstOrDefault() ?? "Latin") : null;
    }

    private async Task<EngineRun> RunAsync(GrayImage image, string[] arguments, Func<Stream, CancellationToken, Task> read, CancellationToken cancellation)
    {
        await Cores.WaitAsync(cancellation);
        try
        {
            var call = new EngineCall("tesseract", ["stdin", "stdout", .. arguments], null) { Feed = image.ToGraymap(), Limit = TimeSpan.FromSeconds(options.OcrSecondsPerPage) };
            return await room.RunAsync(call, read, cancellation);
        }
        finally
        {
            Cores.Release();
        }
    }

    /// <summary>Columns: level, page, block, paragraph, line, word, left, top, width, height, confidence, text.</summary>
    private static async Task<List<Word>> ParseAsync(Stream output, float pointsPerPixel, CancellationToken cancellation)
    {
        var words = new List<Word>();
        using var reader = new StreamReader(output, Encoding.UTF8);
        while (await reader.ReadLineAsync(cancellation) is { } line)
        {
            if (line.Split('\t') is not ["5", _, _, _, _, _, var left, var top, var width, var height, var sure, var text])
                continue;
            var (x, y, confidence) = (Number(left), Number(top), Number(sure) / 100);
            var clean = PrintedText.Of(text.Trim());
            if (clean.Length == 0 || confidence < (clean.Any(char.IsLetterOrDigit) ? LeastConfidence : LeastConfidenceOfSigns))
                continue;
            var box = new Box(x * pointsPerPixel, y * pointsPerPixel, (x + Number(width)) * pointsPerPixel, (y + Number(height)) * pointsPerPixel);
            words.Add(new Word(clean, box, words.Count, Math.Clamp(confidence, 0, 1)));
        }

        // Columns of turned lines are recognised as they stand; only their boxes tell that they are turned.
        var turns = Turns.Of([.. words.Select(word => new Piece(word.Text, word.Box))]);
        return [.. words.Select((word, index) => word with { Turn = turns[index] })];
    }

    private static float Number(string text) => float.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static IReadOnlyList<string> ListModels()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("tesseract", ["--list-langs"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            return [.. lines.Skip(1)];
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return [];
        }
    }
}
