using System.Diagnostics;
using System.Globalization;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Xunit.Abstractions;

namespace Ingest.Tests.Pipeline.Endurance;

/// <summary>Many files at once, as people and programs drop them. INGEST_TEST_FILES=1000 runs the whole of it.</summary>
public sealed class ManyFilesTests(ITestOutputHelper output)
{
    /// <summary>Of a slow copy.</summary>
    private const int Pieces = 10;

    /// <param name="announced">Whether the file system's announcements are heard; without them the looks alone must find everything.</param>
    [ToolTheory("pdftotext")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_copied_slowly_renamed_locked_doubled_and_hostile_each_have_their_outcome(bool announced)
    {
        using var desk = new Desk();
        var (data, inbox) = (desk.Folder["many"], desk.Folder["many", "inbox"]);
        var ledger = new DropLedger(Database.Open(data, TimeProvider.System), TimeProvider.System);
        await using var server = await ServingProgram.StartAsync(data, "Intake:StillSeconds=2", "Intake:ScanSeconds=3", "Intake:GraceSeconds=6", "Jobs:SweepSeconds=2", $"Intake:Listen={announced}");
        var treaty = await File.ReadAllBytesAsync(Desk.Treaty);
        var watch = Stopwatch.StartNew();
        var dropping = Enumerable.Range(0, Measure.Files).Select(i => DropAsync(Path.Combine(inbox, $"{i:0000}.pdf"), i, treaty)).ToList();
        await Task.WhenAll(dropping);
        await server.UntilAsync(() => ledger.Balance() is var books && books.Seen >= Measure.Files && books[Outcome.Waiting] == 0, TimeSpan.FromSeconds(60 + (Measure.Files * 3)), "every file has an outcome");
        watch.Stop();
        var page = await PageAsync(server.Address!);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Measure.Files} files, announced: {announced}: {watch.Elapsed.TotalSeconds:0} s, peak {server.PeakMegabytes} MB, ledger page {page.TotalMilliseconds:0} ms (the slowest of ten)"));

        var drops = ledger.List(take: 10_000);
        drops.Select(drop => drop.Name).Order().ShouldBe(Enumerable.Range(0, Measure.Files).Select(i => $"{i:0000}.pdf"), "each file once");
        ledger.Balance().Balance.ShouldBeTrue();
        foreach (var drop in drops)
            Expected(int.Parse(drop.Name[..4], CultureInfo.InvariantCulture)).ShouldContain(drop.Outcome, drop.ToString());
        Directory.EnumerateFileSystemEntries(inbox).ShouldBeEmpty();
    }

    /// <summary>How long the ledger's page takes at worst, once it has been asked for a first time.</summary>
    private static async Task<TimeSpan> PageAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        (await client.GetStringAsync(new Uri("/drops", UriKind.Relative))).ShouldContain(".pdf");
        var slowest = TimeSpan.Zero;
        for (var i = 0; i < 10; i++)
        {
            var watch = Stopwatch.StartNew();
            await client.GetStringAsync(new Uri("/drops", UriKind.Relative));
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
        }

        return slowest;
    }

    private static Outcome[] Expected(int number) => (number % 10) switch
    {
        7 => [Outcome.Duplicate],
        8 => [Outcome.Quarantined],
        _ => [Outcome.Candidates, Outcome.NoneFound],
    };

    private static async Task DropAsync(string path, int number, byte[] treaty)
    {
        byte[] bytes = (number % 10) switch
        {
            7 => [.. treaty, .. "\n%0\n"u8],
            8 => [.. "%PDF-1.7\n"u8, .. BitConverter.GetBytes(number), .. "\n%%EOF"u8],
            _ => [.. treaty, .. System.Text.Encoding.ASCII.GetBytes($"\n%{number}\n")],
        };
        switch (number % 10)
        {
            case 3:
                await DribbleAsync(path, bytes);
                break;
            case 4:
                await File.WriteAllBytesAsync(path + ".part", bytes);
                await Task.Delay(1500);
                File.Move(path + ".part", path);
                break;
            case 5:
                await using (var locked = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None))
                {
                    await locked.WriteAsync(bytes);
                    await locked.FlushAsync();
                    await Task.Delay(4000);
                }

                break;
            case 7:
                // After the file it doubles was taken in, so that it is known which of the two is the duplicate.
                while (File.Exists(Path.Combine(Path.GetDirectoryName(path)!, "0000.pdf")))
                    await Task.Delay(50);
                goto default;
            default:
                await File.WriteAllBytesAsync(path, bytes);
                break;
        }
    }

    /// <summary>A copy over a slow line: its writer opens and closes it for every piece, as some do.</summary>
    private static async Task DribbleAsync(string path, byte[] bytes)
    {
        var piece = (bytes.Length / Pieces) + 1;
        for (var from = 0; from < bytes.Length; from += piece)
        {
            await File.AppendAllBytesAsync(path, bytes[from..Math.Min(bytes.Length, from + piece)]);
            await Task.Delay(Measure.SlowCopy / Pieces);
        }
    }
}
