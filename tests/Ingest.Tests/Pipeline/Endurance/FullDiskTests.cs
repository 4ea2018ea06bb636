using System.Diagnostics;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;
using Ingest.Reading;
using Ingest.Tests.Ground;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.Tests.Pipeline.Endurance;

/// <summary>The data folder lies on a disk of a few megabytes, which another program fills while documents are read.</summary>
public sealed class FullDiskTests : IAsyncLifetime
{
    private const int Files = 12;

    private readonly TempFolder _folder = new();
    private string Disk => _folder["disk"];

    public async Task InitializeAsync()
    {
        Directory.CreateDirectory(Disk);
        await RunAsync("mount", "-t", "tmpfs", "-o", "size=12m", "tmpfs", Disk);
    }

    public async Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        await RunAsync("umount", "-l", Disk);
        _folder.Dispose();
    }

    [SmallDiskFact("pdftotext")]
    public async Task When_the_disk_is_full_files_wait_and_when_it_is_freed_they_go_on_by_themselves()
    {
        using var desk = new Desk();
        using var place = Workplace.Open(
            Path.Combine(Disk, "data"), new ReadingOptions(), new IntakeOptions { StillSeconds = 1, ScanSeconds = 2, Folder = desk.Folder["inbox"] },
            new JobOptions { SweepSeconds = 1, FirstWaitSeconds = 1, LongestWaitSeconds = 2 }, TimeProvider.System, NullLoggerFactory.Instance);
        place.Inbox.Prepare();
        using var stop = new CancellationTokenSource();
        var keeping = place.Keeper.RunAsync(stop.Token);
        desk.Copy("inbox/first.pdf", 1000);
        await UntilAsync(() => place.Ledger.Balance() is { Seen: 1 } books && books[Outcome.Waiting] == 0, keeping);

        Fill(Path.Combine(Disk, "ballast"));
        for (var i = 0; i < Files; i++)
            desk.Copy($"inbox/{i:00}.pdf", i);
        await Task.Delay(6000);
        keeping.IsCompleted.ShouldBeFalse("a full disk is weather, not the end");
        Directory.EnumerateFiles(desk.Folder["inbox"]).Count().ShouldBeGreaterThan(0, "nothing leaves the folder before it is safe");

        File.Delete(Path.Combine(Disk, "ballast"));
        await UntilAsync(() => place.Ledger.Balance() is var books && books.Seen == Files + 1 && books[Outcome.Waiting] == 0, keeping);
        await stop.CancelAsync();
        await keeping;
        place.Ledger.Balance().Balance.ShouldBeTrue();
        place.Ledger.List().ShouldAllBe(drop => drop.Outcome == Outcome.Candidates || drop.Outcome == Outcome.NoneFound);
    }

    private static void Fill(string ballast)
    {
        using var file = new FileStream(ballast, FileMode.CreateNew, FileAccess.Write, FileShare.Read, bufferSize: 0);
        try
        {
            while (file.Length < 1 << 30)
                file.Write(new byte[1 << 12]);
        }
        catch (IOException)
        {
            // Full, which is what was wanted.
        }
    }

    private static async Task UntilAsync(Func<bool> so, Task keeping)
    {
        var limit = DateTime.UtcNow.AddSeconds(120);
        while (!so())
        {
            keeping.IsCompleted.ShouldBeFalse(keeping.Exception?.ToString());
            DateTime.UtcNow.ShouldBeLessThan(limit);
            await Task.Delay(100);
        }
    }

    internal static async Task<bool> RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0;
    }
}
