using System.Diagnostics;
using System.IO.Compression;
using Ingest.Model;
using Ingest.Reading;
using Ingest.Reading.Extraction;
using Ingest.Reading.Extraction.Engines;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>Files made to hurt: each ends in a verdict within its limits and hurts nobody else.</summary>
[Collection(AloneCollection.Name)]
public sealed class HostileFileTests : IDisposable
{
    private const int Seconds = 10;

    private static readonly ReadingOptions Tight = new() { TimeoutSeconds = Seconds, MemoryMegabytes = 512, OutputMegabytes = 64 };

    private readonly ReadingDesk _desk = new();

    [Fact]
    public async Task A_page_whose_stream_inflates_without_end_meets_its_limit()
    {
        // 400 MB of "show text" in 400 kB; ten filters deep would be worse, one is enough.
        var pdf = new RawPdf();
        var bomb = pdf.AddStream("/Filter/FlateDecode", Deflate(RawPdf.Line("boom", 72, 700), 400 * 1024 * 1024));
        await EndsAsync(pdf.Page("", $"/Contents {bomb} 0 R"));
    }

    [Fact]
    public async Task A_form_that_draws_itself_ends()
    {
        var pdf = new RawPdf();
        var form = pdf.Reserve();
        pdf.Put(form, $"<</Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X {form} 0 R>>>>/Length 12>>stream\n/X Do /X Do \nendstream");
        await EndsAsync(pdf.Page("/X Do " + RawPdf.Line("outside", 72, 700), resources: $"/XObject<</X {form} 0 R>>"));
    }

    [Fact]
    public async Task A_chain_of_forms_that_doubles_at_each_link_meets_its_limit()
    {
        // Thirty links: a thousand million drawings of one word.
        var pdf = new RawPdf();
        var content = RawPdf.Line("again", 72, 700);
        var inner = pdf.AddStream("/Type/XObject/Subtype/Form/BBox[0 0 595 842]", System.Text.Encoding.Latin1.GetBytes(content));
        for (var link = 0; link < 30; link++)
            inner = pdf.AddStream($"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</XObject<</X {inner} 0 R>>>>", "/X Do /X Do "u8.ToArray());
        await EndsAsync(pdf.Page("/X Do", resources: $"/XObject<</X {inner} 0 R>>"));
    }

    [Fact]
    public async Task Ten_thousand_pages_are_too_many() =>
        (await FaultOfAsync(new RawPdf().Page(RawPdf.Line("Page", 72, 700)).Again(9_999)))!.Code.ShouldBe("too-many-pages");

    [Fact]
    public async Task A_page_of_two_hundred_thousand_words_is_read_or_refused_in_time()
    {
        var content = new System.Text.StringBuilder("BT /F1 10 Tf ");
        var line = string.Join(' ', Enumerable.Repeat("word", 200));
        for (var row = 0; row < 1_000; row++)
            content.Append("1 0 0 1 20 ").Append(12_980 - (row * 12)).Append(" Tm (").Append(line).Append(") Tj ");
        await EndsAsync(new RawPdf().Page(content.Append("ET").ToString(), box: "0 0 6000 13000"));
    }

    [Fact]
    public async Task A_sheet_as_large_as_a_town_is_drawn_small() =>
        await EndsAsync(new RawPdf().Page(RawPdf.Line("far away", 72, 700), box: "0 0 2000000 2000000"));

    [Fact]
    public async Task A_page_tree_that_bites_its_tail_ends()
    {
        var pdf = System.Text.Encoding.Latin1.GetString(new RawPdf().Page("").Bytes()).Replace("/Type/Pages/Count 1/Kids[", "/Type/Pages/Count 9/Kids[2 0 R ", StringComparison.Ordinal);
        await EndsAsync(System.Text.Encoding.Latin1.GetBytes(pdf));
    }

    [Fact]
    public async Task An_engine_that_never_ends_is_killed_with_all_it_started()
    {
        var mine = $"{60_000 + Environment.ProcessId % 10_000}";
        var run = await new EngineRoom(new ReadingOptions { TimeoutSeconds = 1 })
            .RunAsync(new EngineCall("sh", ["-c", $"sleep {mine} & sleep {mine}"], null), (output, token) => output.CopyToAsync(Stream.Null, token), default);
        run.End.ShouldBe(EngineEnd.TimedOut);
        for (var look = 0; look < 100 && Sleeping(mine) > 0; look++)
            await Task.Delay(100);
        Sleeping(mine).ShouldBe(0);
    }

    /// <summary>Processes of this test that still sleep.</summary>
    private static int Sleeping(string seconds) => Directory.EnumerateDirectories("/proc").Count(process =>
    {
        try
        {
            return Path.GetFileName(process).All(char.IsAsciiDigit) && File.ReadAllText(Path.Combine(process, "cmdline")) == $"sleep\0{seconds}\0";
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false; // it has ended meanwhile, or is another user's
        }
    });

    [Fact]
    public async Task An_engine_sees_neither_the_network_nor_any_other_file()
    {
        if (!new Toolbox(new ReadingOptions()).Sandboxed)
            return; // doctor says so where bubblewrap is absent or refused
        var said = new MemoryStream();
        var secret = _desk.Put("secret"u8.ToArray(), "secret.txt");
        var shown = _desk.Put("shown"u8.ToArray(), "shown.txt");
        await new EngineRoom(new ReadingOptions()).RunAsync(
            new EngineCall("sh", ["-c", "cat {0} 2>&1; cat /input; cat /proc/net/dev 2>&1; touch /input /usr/x 2>&1; true".Replace("{0}", secret.Path, StringComparison.Ordinal)], shown.Path),
            (output, token) => output.CopyToAsync(said, token), default);
        var text = System.Text.Encoding.UTF8.GetString(said.ToArray());
        text.ShouldContain("shown");
        text.ShouldNotContain("secret\n");
        text.ShouldContain("No such file");
        text.ShouldContain("Read-only file system");
    }

    public void Dispose() => _desk.Dispose();

    private Task EndsAsync(RawPdf pdf) => EndsAsync(pdf.Bytes());

    private async Task EndsAsync(byte[] pdf)
    {
        var clock = Stopwatch.StartNew();
        await FaultOfAsync(pdf);
        // The limit is the file's, whatever the number of engines; the rest is layout and a busy machine.
        clock.Elapsed.TotalSeconds.ShouldBeLessThan((2 * Seconds) + 15);
        (await _desk.ReadAsync(new RawPdf().Page(RawPdf.Line("Next, please.", 72, 700)).Bytes(), name: "next.pdf")).Pages.Count.ShouldBe(1);
    }

    private Task<IngestException?> FaultOfAsync(RawPdf pdf) => FaultOfAsync(pdf.Bytes());

    private async Task<IngestException?> FaultOfAsync(byte[] pdf)
    {
        try
        {
            (await _desk.ReadAsync(pdf, Tight)).Pages.ShouldNotBeEmpty();
            return null;
        }
        catch (IngestException fault)
        {
            fault.Code.ShouldBeOneOf("timed-out", "out-of-memory", "too-large", "too-many-pages", "damaged", "crashed", "ink-check-failed");
            return fault;
        }
    }

    private static byte[] Deflate(string line, long length)
    {
        using var packed = new MemoryStream();
        using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            var bytes = System.Text.Encoding.Latin1.GetBytes(string.Concat(Enumerable.Repeat(line, 2_000)));
            for (long written = 0; written < length; written += bytes.Length)
                deflate.Write(bytes);
        }

        return packed.ToArray();
    }
}
