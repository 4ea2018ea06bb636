using System.Diagnostics;
using System.Globalization;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Xunit.Abstractions;

namespace Ingest.Tests.Pipeline.Endurance;

/// <summary>
/// The serving program is killed at seeded random moments under load, sometimes with the engines it started; then it is
/// started once more and must bring every file to one outcome. INGEST_TEST_KILLS=200 runs the whole of it.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class KilledServeTests(ITestOutputHelper output)
{
    private const int Seed = 20251011;

    /// <summary>A fresh file every other kill keeps every stage busy at every moment.</summary>
    private static int Files => Math.Max(8, Measure.Kills / 2);

    [ToolFact("pdftotext")]
    public async Task A_server_killed_again_and_again_brings_every_file_to_one_outcome()
    {
        using var desk = new Desk();
        var random = new Random(Seed);
        var (data, dropped) = (desk.Folder["killed"], 0);
        Directory.CreateDirectory(Path.Combine(data, "inbox"));
        var watch = Stopwatch.StartNew();
        for (var kill = 0; kill < Measure.Kills; kill++)
        {
            while (dropped < Files * (kill + 1) / Measure.Kills)
                desk.Copy($"killed/inbox/{dropped:0000}.pdf", dropped++);
            using var server = await StartAsync(data, kill);
            await Task.Delay(random.Next(0, 2500));
            server.Kill(entireProcessTree: random.Next(2) == 0);
            await server.WaitForExitAsync();
        }

        var ledger = new DropLedger(Database.Open(data, TimeProvider.System), TimeProvider.System);
        using (var last = await StartAsync(data, Measure.Kills))
        {
            var limit = DateTime.UtcNow.AddSeconds(60 + (Files * 5));
            while (ledger.Balance() is var books && (books.Seen < Files || books[Outcome.Waiting] > 0))
            {
                DateTime.UtcNow.ShouldBeLessThan(limit, string.Join('\n', ledger.Waiting()));
                await Task.Delay(200);
            }

            last.Kill(entireProcessTree: true);
            await last.WaitForExitAsync();
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Measure.Kills} kills, {Files} files, {watch.Elapsed.TotalSeconds:0} s"));
        var drops = ledger.List(take: 10_000);
        ledger.Balance().Balance.ShouldBeTrue();
        foreach (var name in Enumerable.Range(0, Files).Select(i => $"{i:0000}.pdf"))
            drops.Count(drop => drop.Name == name && drop.Outcome is Outcome.Candidates or Outcome.NoneFound && drop.Name == name).ShouldBe(1, string.Join('\n', drops.Where(drop => drop.Name == name)));
        var records = Database.Open(data, TimeProvider.System);
        new DocumentStore(records, TimeProvider.System).List(take: 10_000).Count.ShouldBe(Files);
        var candidates = new CandidateStore(records).Load(new CandidateQuery { Take = 10_000 }).Select(held => held.Candidate).ToList();
        candidates.Count.ShouldBe(drops.Sum(drop => drop.Candidates));
        candidates.GroupBy(candidate => candidate.DocumentSha256).Select(group => group.Count()).Distinct().Count().ShouldBe(1, "every copy of a treaty gives the same");
        Directory.EnumerateFiles(Path.Combine(data, "inbox")).ShouldBeEmpty();
        Verification.Of(records).ShouldBeEmpty();
    }

    private static async Task<Process> StartAsync(string data, int number)
    {
        var server = IngestProgram.Start(
            "serve", "--data", data, "--urls", "http://127.0.0.1:0", "--set", "Intake:StillSeconds=1", "--set", "Jobs:Strikes=1000", "--set", "Jobs:FirstWaitSeconds=0", "--set", "Jobs:SweepSeconds=2", "--set", "Nightly:Cron=");
        server.OutputDataReceived += (_, _) => { };
        server.BeginOutputReadLine();
        // The first line tells that it works; what a start costs is the machine's affair, and no moment to be killed at is worth more than another.
        while (await server.StandardError.ReadLineAsync() is { } line && !line.Contains("Watching", StringComparison.Ordinal))
            server.HasExited.ShouldBeFalse($"start {number}: {line}");
        _ = server.StandardError.ReadToEndAsync();
        return server;
    }
}
