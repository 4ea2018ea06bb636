using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Ingest.Model;
using Ingest.Reading;
using Ingest.Tests.Corpus;
using Ingest.Tests.Ground;
using Xunit.Abstractions;

namespace Ingest.Tests.Reading.Extraction;

/// <summary>
/// Damaged variants of the corpus through the real engines: each ends in pages or in one clear fault within its limit, and nothing
/// is left behind. The full run: <c>INGEST_MUTANTS=2100 ./test.sh --filter FullyQualifiedName~Mutation</c>; from another seed with
/// <c>INGEST_MUTANTS_FROM</c>.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class MutationTests(ITestOutputHelper output)
{
    /// <summary>Seconds an engine gets: far above the 0.3 a sound page takes. Recognition is kept short, for the damage is what is tried here.</summary>
    private static readonly ReadingOptions Limits = new() { TimeoutSeconds = 5, MemoryMegabytes = 768, OcrLanguages = ["eng"], OcrResolution = 100 };

    /// <summary>Words, repair, words again, pictures of two pages, their recognition: no file of two pages needs more engines.</summary>
    private const int Engines = 12;

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    [Fact]
    public async Task Every_damaged_file_ends_in_pages_or_in_one_clear_fault_and_leaves_nothing_behind()
    {
        var (count, first) = (Setting("INGEST_MUTANTS", 40), Setting("INGEST_MUTANTS_FROM", 0));
        var sources = CorpusCase.Names.Where(name => !name.StartsWith("scan", StringComparison.Ordinal))
            .Select(name => (name, File.ReadAllBytes(CorpusCase.Open(name).Pdf))).ToList();
        var endings = new ConcurrentDictionary<string, int>();
        var slowest = TimeSpan.Zero;
        using var desk = new ReadingDesk();
        using var scratch = new TempFolder();
        Environment.SetEnvironmentVariable("TMPDIR", scratch.Path);
        await Parallel.ForAsync(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, async (seed, _) =>
        {
            var mutant = Mutant.Create(sources, seed);
            var clock = Stopwatch.StartNew();
            var ending = await EndingAsync(desk, mutant, seed);
            clock.Elapsed.TotalSeconds.ShouldBeLessThan(Engines * (Limits.TimeoutSeconds + 2), mutant.Name);
            endings.AddOrUpdate(ending, 1, (_, sum) => sum + 1);
            lock (endings)
                slowest = clock.Elapsed > slowest ? clock.Elapsed : slowest;
        });
        output.WriteLine($"{count} variants from seed {first}, slowest {slowest.TotalSeconds:0.0} s: {string.Join(", ", endings.OrderByDescending(ending => ending.Value).Select(ending => $"{ending.Value} {ending.Key}"))}");
        endings.Values.Sum().ShouldBe(count);
        Environment.SetEnvironmentVariable("TMPDIR", null);
        Children().ShouldBe(0);
        Directory.EnumerateFileSystemEntries(scratch.Path).ShouldBeEmpty();
    }

    private static async Task<string> EndingAsync(ReadingDesk desk, Mutant mutant, int seed)
    {
        var file = desk.Put(mutant.Bytes, $"{seed}.pdf");
        try
        {
            var read = await new Ingest.Reading.Extraction.ExtractionStage(Limits).ExtractAsync(file);
            read.Pages.ShouldNotBeEmpty(mutant.Name);
            return read.Remarks.Any(remark => remark.Code == "repaired") ? "repaired" : "read";
        }
        catch (IngestException fault)
        {
            fault.Message.ShouldNotBeNullOrWhiteSpace(mutant.Name);
            fault.Remedy.ShouldNotBeNullOrWhiteSpace(mutant.Name);
            return fault.Code;
        }
        catch (Exception fault) when (fault is not ShouldAssertException)
        {
            throw new InvalidOperationException($"{mutant.Name} ended in {fault.GetType().Name}: {fault.Message}", fault);
        }
        finally
        {
            File.Delete(file.Path);
        }
    }

    /// <summary>Engine processes of ours that still run.</summary>
    private static int Children() => Process.GetProcesses()
        .Count(process => process.ProcessName is "pdftotext" or "pdftoppm" or "pdfinfo" or "qpdf" or "tesseract" or "bwrap" && IsOurs(process.Id));

    /// <summary>True where a process descends from this one.</summary>
    private static bool IsOurs(int process)
    {
        for (var id = process; id > 1;)
        {
            if (id == Environment.ProcessId)
                return true;
            try
            {
                var status = File.ReadAllText($"/proc/{id}/stat");
                id = int.Parse(status[(status.LastIndexOf(')') + 4)..].Split(' ')[0], CultureInfo.InvariantCulture);
            }
            catch (IOException)
            {
                return false; // it has ended meanwhile
            }
        }

        return false;
    }
}
