using System.Diagnostics;
using System.Globalization;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Xunit.Abstractions;

namespace Ingest.Tests.Pipeline.Endurance;

/// <summary>
/// The serving program is killed at seeded random moments under load, sometimes with the engines it started; then it is
/// started once more and must bring every file to one outcome. INGEST_TEST_KILLS=200 runs the whole of it, INGEST_TEST_SEED another one.
/// </summary>
public sealed class KilledServeTests(ITestOutputHelper output)
{
    /// <summary>Two folders at once: most of it is waiting for a program to start.</summary>
    private const int Lanes = 2;

    [ToolFact("pdftotext")]
    public async Task A_server_killed_again_and_again_brings_every_file_to_one_outcome()
    {
        using var desk = new Desk();
        await Task.WhenAll(Enumerable.Range(0, Lanes).Select(lane => KillAsync(desk, lane, (Measure.Kills + lane) / Lanes)));
    }

    private async Task KillAsync(Desk desk, int lane, int kills)
    {
        var random = new Random(Measure.Seed + lane);
        // A fresh file for every kill keeps every stage busy at every moment.
        var (data, files, dropped) = (desk.Folder[$"killed-{lane}"], Math.Max(4, kills), 0);
        var watch = Stopwatch.StartNew();
        for (var kill = 0; kill < kills; kill++)
        {
            while (dropped < files * (kill + 1) / kills)
                desk.Copy($"killed-{lane}/inbox/{dropped:0000}.pdf", dropped++);
            await using var server = await StartAsync(data);
            await Task.Delay(random.Next(0, 2500));
            await server.KillAsync(engines: random.Next(2) == 0);
        }

        var ledger = new DropLedger(Database.Open(data, TimeProvider.System), TimeProvider.System);
        await using (var last = await StartAsync(data))
            await last.UntilAsync(() => ledger.Balance() is var books && books.Seen >= files && books[Outcome.Waiting] == 0, TimeSpan.FromSeconds(60 + (files * 5)), "all is read");

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {Measure.Seed + lane}: {kills} kills, {files} files, {watch.Elapsed.TotalSeconds:0} s"));
        var drops = ledger.List(take: 10_000);
        ledger.Balance().Balance.ShouldBeTrue();
        foreach (var name in Enumerable.Range(0, files).Select(i => $"{i:0000}.pdf"))
            drops.Count(drop => drop.Name == name && drop.Outcome is Outcome.Candidates or Outcome.NoneFound).ShouldBe(1, string.Join('\n', drops.Where(drop => drop.Name == name)));
        var records = Database.Open(data, TimeProvider.System);
        new DocumentStore(records, TimeProvider.System).List(take: 10_000).Count.ShouldBe(files);
        var candidates = new CandidateStore(records).Load(new CandidateQuery { Take = 10_000 }).Select(held => held.Candidate).ToList();
        candidates.Count.ShouldBe(drops.Sum(drop => drop.Candidates));
        candidates.GroupBy(candidate => candidate.DocumentSha256).Select(group => group.Count()).Distinct().Count().ShouldBe(1, "every copy of a treaty gives the same");
        Directory.EnumerateFiles(Path.Combine(data, "inbox")).ShouldBeEmpty();
        Verification.Of(records).ShouldBeEmpty();
    }

    private static Task<ServingProgram> StartAsync(string data) =>
        ServingProgram.StartAsync(data, "Intake:StillSeconds=0", "Intake:ScanSeconds=1", "Jobs:Strikes=1000", "Jobs:FirstWaitSeconds=0", "Jobs:SweepSeconds=2");
}
