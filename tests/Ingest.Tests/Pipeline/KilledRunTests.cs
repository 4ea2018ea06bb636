using System.Diagnostics;
using Ingest.Model;
using Ingest.Storage;
using Ingest.Tests.Ground;
using Ingest.Tests.Pipeline.Endurance;

namespace Ingest.Tests.Pipeline;

/// <summary>The built program is killed as a power cut would, at seeded random moments, and started again.</summary>
public sealed class KilledRunTests
{
    [ToolFact("pdftotext")]
    public async Task A_run_killed_again_and_again_loses_no_file_and_doubles_no_candidate()
    {
        using var desk = new Desk();
        var random = new Random(Measure.Seed);
        var folder = desk.Folder["in"];
        for (var i = 0; i < 12; i++)
            desk.Copy($"in/{i:00}.pdf", i);
        string[] command = ["run", folder, "--data", desk.Folder["killed"], "--format", "json", "--set", "Jobs:Strikes=1000"];
        for (var kill = 0; kill < Measure.Kills; kill++)
            await KillAsync(command, desk.Folder["killed", "leases"], TimeSpan.FromMilliseconds(random.Next(0, 1500)));

        var last = await IngestProgram.RunAsync(command);
        last.JsonLines().Count.ShouldBe(12, last.ToString());

        var clean = await desk.RunAsync(folder);
        var ledger = new DropLedger(Database.Open(desk.Folder["killed"], TimeProvider.System), TimeProvider.System);
        var drops = ledger.List(take: 1000);
        ledger.Balance().Balance.ShouldBeTrue();
        drops.ShouldNotContain(drop => drop.Outcome == Outcome.Waiting);
        foreach (var expected in clean)
        {
            var read = drops.Where(drop => drop.Sha256 == expected.Sha256 && drop.Outcome != Outcome.Duplicate).ToList();
            read.Count.ShouldBe(1, $"{expected.Name} ended as {string.Join(", ", drops.Where(drop => drop.Sha256 == expected.Sha256).Select(drop => drop.Outcome))}");
            (read[0].Outcome, read[0].Pages, read[0].Candidates).ShouldBe((expected.Outcome, expected.Pages, expected.Candidates));
        }

        Records(desk.Folder["killed"]).ShouldBe(Records(desk.Folder["data"]));
    }

    /// <summary>Kills it a while after it began to work, which its lease tells; how long a program takes to start is the machine's affair.</summary>
    private static async Task KillAsync(string[] command, string leases, TimeSpan after)
    {
        if (Directory.Exists(leases))
            Directory.Delete(leases, recursive: true);
        using var process = IngestProgram.Start(command);
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        while (!process.HasExited && (!Directory.Exists(leases) || !Directory.EnumerateFiles(leases).Any()))
            await Task.Delay(5);
        await Task.Delay(after);
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    private static List<string> Records(string data) =>
        [.. new CandidateStore(Database.Open(data, TimeProvider.System)).Load(new CandidateQuery { Take = 10_000 }).Select(held => held.Candidate.Id).Order(StringComparer.Ordinal)];
}
