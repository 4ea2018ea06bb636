using Ingest.Reading;
using Ingest.Reading.Extraction;
using Ingest.Reading.Extraction.Engines;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>What every PDF engine this was built with must do alike; poppler is the yardstick.</summary>
public sealed class PdfEngineContractTests : IDisposable
{
    /// <summary>Points; engines differ in what they take for the height of a font.</summary>
    private const float Across = 3, Down = 8;

    private static readonly ReadingOptions Options = new() { TimeoutSeconds = 60 };

    private readonly ReadingDesk _desk = new();

    public static TheoryData<string> Documents => [.. Directory.EnumerateFiles(Repository.Corpus, "document.pdf", SearchOption.AllDirectories)
        .Where(file => !file.Contains("password", StringComparison.Ordinal)).Select(file => Path.GetFileName(Path.GetDirectoryName(file)!)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task The_same_words_stand_in_the_same_places(string document)
    {
        var path = Path.Combine(Repository.Corpus, document, "document.pdf");
        var (engines, yardstick) = Engines();
        var expected = (await ReadAsync(yardstick, path)).Pages;
        foreach (var engine in engines)
        {
            var pages = (await ReadAsync(engine, path)).Pages;
            pages.Count.ShouldBe(expected.Count, engine.Name);
            foreach (var (page, like) in pages.Zip(expected))
            {
                var missed = like.Words.Where(word => !page.Words.Any(other => other.Text == word.Text && Near(word.Box, other.Box))).Select(word => word.Text).ToList();
                // One word in fifty may be cut otherwise (raised marks, spaced letters).
                missed.Count.ShouldBeLessThanOrEqualTo(like.Words.Count / 50, $"{engine.Name}: {string.Join(' ', missed)}");
            }
        }
    }

    [Fact]
    public async Task A_password_is_asked_for_and_taken()
    {
        var path = Path.Combine(Repository.Corpus, "protected-by-password", "document.pdf");
        var clear = _desk.Put(new RawPdf().Page(RawPdf.Line("Sealed words", 72, 700)).Bytes(), "clear.pdf").Path;
        var sealedPath = _desk.Put(_desk.Make("sealed.pdf", "qpdf", "--encrypt", "open sesame", "owner", "256", "--", clear, "sealed.pdf"), "locked.pdf").Path;
        foreach (var engine in Engines().All)
        {
            (await ReadAsync(engine, path)).NeedsPassword.ShouldBeTrue(engine.Name);
            var opened = await ReadAsync(engine, sealedPath, "open sesame");
            opened.Pages.ShouldHaveSingleItem().Words.Select(word => word.Text).ShouldBe(["Sealed", "words"], engine.Name);
        }
    }

    [Fact]
    public async Task What_is_no_PDF_ends_without_pages_and_without_harm()
    {
        foreach (var engine in Engines().All)
        {
            var reading = await ReadAsync(engine, _desk.Put("%PDF-1.7 and nothing more"u8.ToArray()).Path);
            (reading.Pages.Count, reading.Succeeded).ShouldBe((0, false), engine.Name);
            reading.Run.End.ShouldBe(EngineEnd.GaveUp, engine.Name);
        }
    }

    [Fact]
    public async Task Turned_and_cropped_pages_are_told_as_displayed()
    {
        var file = _desk.Put(new RawPdf().Page("BT /F1 12 Tf 0 1 -1 0 300 400 Tm (Official gazette of the ministry) Tj ET").Bytes()).Path;
        foreach (var engine in Engines().All)
            (await ReadAsync(engine, file)).Pages[0].Words.Select(word => word.Turn).Distinct().ShouldBe([(short)270], engine.Name);
    }

    public void Dispose() => _desk.Dispose();

    private static (IReadOnlyList<IPdfEngine> All, IPdfEngine Yardstick) Engines()
    {
        var room = new EngineRoom(Options);
        return (PdfEngines.All(room, Options), new Poppler(room, Options));
    }

    private static Task<PdfReading> ReadAsync(IPdfEngine engine, string path, string? password = null) =>
        engine.ReadAsync(ReadingDesk.Source(path), new OpenPdf(path, password), CancellationToken.None);

    private static bool Near(Ingest.Model.Box one, Ingest.Model.Box other) =>
        Math.Abs(one.Left - other.Left) < Across && Math.Abs(one.Right - other.Right) < Across && Math.Abs(one.CenterY - other.CenterY) < Down;
}
