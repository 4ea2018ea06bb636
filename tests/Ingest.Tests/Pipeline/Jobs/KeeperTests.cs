using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;
using Ingest.Tests.Ground;

namespace Ingest.Tests.Pipeline.Jobs;

public sealed class KeeperTests
{
    private static readonly IntakeOptions Quick = new() { StillSeconds = 1, ScanSeconds = 2, GraceSeconds = 2 };
    private static readonly JobOptions Brisk = new() { SweepSeconds = 1, FirstWaitSeconds = 1, StopSeconds = 5 };

    [ToolFact("pdftotext")]
    public async Task Files_in_the_watch_folder_are_read_and_each_has_its_outcome_and_its_place()
    {
        using var desk = new Desk(Brisk, intake: Quick);
        for (var i = 0; i < 5; i++)
            desk.Copy($"data/inbox/{i}.pdf", i);
        desk.Copy("data/inbox/twin.pdf", 3);
        desk.Folder.Write("data/inbox/bad.pdf", "%PDF-1.4 that is all %%EOF");
        await KeepAsync(desk, () => desk.Place.Ledger.List() is { Count: 7 } drops && drops.All(drop => drop.Outcome != Outcome.Waiting));

        var outcomes = desk.Place.Ledger.List().ToDictionary(drop => drop.Name, drop => drop.Outcome);
        outcomes["bad.pdf"].ShouldBe(Outcome.Quarantined);
        outcomes["twin.pdf"].ShouldBe(Outcome.Duplicate);
        outcomes.Count(pair => pair.Value is Outcome.Candidates or Outcome.NoneFound).ShouldBe(5);
        desk.Place.Ledger.Balance().Balance.ShouldBeTrue();
        Directory.EnumerateFiles(desk.Folder["data/inbox"]).ShouldBeEmpty();
        File.ReadAllText(desk.Folder["data/quarantine/bad.pdf.why.txt"]).ShouldContain("bad.pdf");
        File.Exists(desk.Folder["data/quarantine/bad.pdf"]).ShouldBeTrue();
        Directory.EnumerateFiles(desk.Folder["data/done"]).Count().ShouldBe(6);
    }

    [ToolFact("pdftotext")]
    public async Task Work_that_a_dead_process_left_is_taken_up_at_the_start()
    {
        using var desk = new Desk(Brisk, intake: Quick);
        var arrival = FolderWalk.Find([desk.Copy("in/left.pdf")]).Single();
        var file = await desk.Place.Vault.KeepAsync(arrival.Path, arrival.Name);
        var drop = desk.Place.Ledger.See(arrival, "a process that died", _ => true);
        desk.Place.Ledger.Admit(drop.Id, file.Sha256, file.Bytes, _ => true);
        desk.Place.Ledger.Begin(drop.Id, "a process that died");
        desk.Folder.Write($"data/workbench/{new string('a', 64)}/Layout.json.gz", "of a document whose outcome it had noted");
        await KeepAsync(desk, () => desk.Place.Ledger.Find(drop.Id)!.Outcome != Outcome.Waiting);
        desk.Place.Ledger.Find(drop.Id)!.Attempts.ShouldBe(2);
        Directory.EnumerateDirectories(desk.Folder["data/workbench"]).ShouldBeEmpty();
    }

    [ToolFact("pdftotext")]
    public async Task A_drop_that_was_cut_off_three_times_is_set_aside_with_its_story()
    {
        using var desk = new Desk(Brisk, intake: Quick);
        desk.Copy("data/inbox/poison.pdf");
        var drops = new List<Drop>();
        desk.Place.Inbox.Prepare();
        while (drops.Count == 0)
        {
            await desk.Place.Inbox.ScanAsync(taken => { drops.Add(taken); return ValueTask.CompletedTask; });
            await Task.Delay(200);
        }

        for (var i = 0; i < 3; i++)
            desk.Place.Ledger.Begin(drops[0].Id, "a process that died");
        await KeepAsync(desk, () => desk.Place.Ledger.Find(drops[0].Id)!.Outcome != Outcome.Waiting);
        desk.Place.Ledger.Find(drops[0].Id)!.Outcome.ShouldBe(Outcome.Quarantined);
        File.ReadAllText(desk.Folder["data/quarantine/poison.pdf.why.txt"]).ShouldContain("3 times");
    }

    [ToolFact("pdftotext")]
    public async Task Paused_work_waits_over_a_restart_and_goes_on_when_it_is_resumed()
    {
        using var desk = new Desk(Brisk, intake: Quick);
        await KeepAsync(desk, () => true, () => Task.Run(() => desk.Place.Operator.Pause("anna")));
        desk.Copy("data/inbox/treaty.pdf");
        await KeepAsync(desk, () => desk.Place.Ledger.List().Any(drop => drop.Sha256 is not null), async () => await Task.CompletedTask);
        desk.Place.Ledger.List().Single().Outcome.ShouldBe(Outcome.Waiting);
        await KeepAsync(desk, () => desk.Place.Ledger.List().Single().Outcome != Outcome.Waiting, () => Task.Run(() => desk.Place.Operator.Resume("anna")));
    }

    [ToolFact("pdftotext")]
    public async Task A_drop_that_was_given_up_can_be_retried_and_keeps_its_history()
    {
        using var desk = new Desk(Brisk, intake: Quick);
        await KeepAsync(desk, () => true, () => Task.Run(() => desk.Place.Operator.Pause("anna")));
        desk.Copy("data/inbox/treaty.pdf");
        await KeepAsync(desk, () => desk.Place.Ledger.List().Any(drop => drop.Sha256 is not null));
        desk.Place.Operator.Cancel(1, "anna")!.Reason.ShouldContain("anna");
        await KeepAsync(desk, () => desk.Place.Ledger.List().Count == 2 && desk.Place.Ledger.List()[0].Outcome != Outcome.Waiting, async () =>
        {
            desk.Place.Operator.Resume("anna");
            desk.Place.Operator.Retry(1);
            await Task.CompletedTask;
        });
        desk.Place.Ledger.List().Select(drop => drop.Outcome).ShouldNotContain(Outcome.Waiting);
        desk.Place.Ledger.Find(1)!.Outcome.ShouldBe(Outcome.Quarantined);
    }

    [Fact]
    public async Task Two_keepers_of_one_data_folder_are_one_too_many()
    {
        using var desk = new Desk(Brisk, intake: Quick);
        using var stop = new CancellationTokenSource();
        var first = desk.Place.Keeper.RunAsync(stop.Token);
        while (!desk.Place.Engine.IsRunning)
            await Task.Delay(20);
        (await Should.ThrowAsync<IngestException>(() => desk.Place.Keeper.RunAsync(stop.Token))).Message.ShouldContain("Another");
        await stop.CancelAsync();
        await first;
    }

    /// <summary>Keeps until something is so; fails where it is not so within half a minute.</summary>
    private static async Task KeepAsync(Desk desk, Func<bool> until, Func<Task>? first = null)
    {
        using var stop = new CancellationTokenSource();
        var keeping = desk.Place.Keeper.RunAsync(stop.Token);
        try
        {
            var limit = DateTime.UtcNow.AddSeconds(45);
            if (first is not null)
            {
                while (true)
                {
                    try
                    {
                        await first();
                        break;
                    }
                    catch (InvalidOperationException) when (DateTime.UtcNow < limit && !keeping.IsFaulted)
                    {
                        await Task.Delay(50);
                    }
                }
            }

            while (!until() && !keeping.IsCompleted)
            {
                DateTime.UtcNow.ShouldBeLessThan(limit, string.Join('\n', desk.Place.Ledger.List().AsEnumerable()));
                await Task.Delay(50);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await keeping;
        }
    }
}
