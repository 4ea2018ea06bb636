using System.Diagnostics;
using System.Globalization;
using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;
using Ingest.Tests.Ground;
using Xunit.Abstractions;

namespace Ingest.Tests.Pipeline.Endurance;

/// <summary>Many files at once, as people and programs drop them. INGEST_TEST_FILES=1000 runs the whole of it.</summary>
[Collection(AloneCollection.Name)]
public sealed class ManyFilesTests(ITestOutputHelper output)
{
    [ToolTheory("pdftotext")]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Files_copied_slowly_renamed_locked_doubled_and_hostile_each_have_their_outcome(bool announced)
    {
        using var desk = new Desk(new JobOptions { SweepSeconds = 2 }, intake: new IntakeOptions { StillSeconds = 2, ScanSeconds = 3, GraceSeconds = 6, Listen = announced });
        desk.Place.Inbox.Prepare();
        using var stop = new CancellationTokenSource();
        var watch = Stopwatch.StartNew();
        var keeping = desk.Place.Keeper.RunAsync(stop.Token);
        var inbox = desk.Place.Inbox.Place;
        var treaty = await File.ReadAllBytesAsync(Desk.Treaty);
        var dropping = Enumerable.Range(0, Measure.Files).Select(i => DropAsync(Path.Combine(inbox, $"{i:0000}.pdf"), i, treaty)).ToList();
        await Task.WhenAll(dropping);

        var limit = DateTime.UtcNow.AddSeconds(60 + (Measure.Files * 3));
        while (desk.Place.Ledger.Balance() is var books && (books.Seen < Measure.Files || books[Outcome.Waiting] > 0))
        {
            DateTime.UtcNow.ShouldBeLessThan(limit, string.Join('\n', desk.Place.Ledger.Waiting()));
            keeping.IsCompleted.ShouldBeFalse();
            await Task.Delay(100);
        }

        watch.Stop();
        var page = Stopwatch.StartNew();
        _ = (desk.Place.Ledger.Balance(), desk.Place.Ledger.List());
        page.Stop();
        await stop.CancelAsync();
        await keeping;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Measure.Files} files, announced: {announced}: {watch.Elapsed.TotalSeconds:0} s, peak {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB in this process, ledger page {page.ElapsedMilliseconds} ms"));
        page.ElapsedMilliseconds.ShouldBeLessThan(1000);

        var drops = desk.Place.Ledger.List(take: 10_000);
        drops.Select(drop => drop.Name).Order().ShouldBe(Enumerable.Range(0, Measure.Files).Select(i => $"{i:0000}.pdf"), "each file once");
        desk.Place.Ledger.Balance().Balance.ShouldBeTrue();
        foreach (var drop in drops)
            Expected(int.Parse(drop.Name[..4], CultureInfo.InvariantCulture)).ShouldContain(drop.Outcome, drop.ToString());
        Directory.EnumerateFileSystemEntries(inbox).ShouldBeEmpty();
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
                // After the file it doubles, so that it is known which of the two is the duplicate.
                await Task.Delay(100);
                goto default;
            default:
                await File.WriteAllBytesAsync(path, bytes);
                break;
        }
    }

    /// <summary>A copy over a slow line: its writer opens and closes it for every piece, as some do.</summary>
    private static async Task DribbleAsync(string path, byte[] bytes)
    {
        var piece = (bytes.Length / 8) + 1;
        for (var from = 0; from < bytes.Length; from += piece)
        {
            await File.AppendAllBytesAsync(path, bytes[from..Math.Min(bytes.Length, from + piece)]);
            await Task.Delay(900);
        }
    }
}
