using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Pipeline.Intake;
using Ingest.Pipeline.Jobs;
using Ingest.Reading;
using Ingest.Tests.Ground;
using Ingest.Tests.Reading.Extraction;
using Microsoft.Extensions.Logging.Abstractions;

namespace Ingest.Tests.Pipeline.Jobs;

/// <summary>One process keeps the house; another, as a command line is, asks things of it.</summary>
public sealed class OperatorTests : IAsyncLifetime
{
    private readonly Desk _desk = new(new JobOptions { SweepSeconds = 1, FirstWaitSeconds = 1, StopSeconds = 1 }, intake: new IntakeOptions { StillSeconds = 0, ScanSeconds = 1 });
    private readonly Workplace _beside;
    private readonly CancellationTokenSource _stop = new();
    private Task _keeping = Task.CompletedTask;

    public OperatorTests() => _beside = Workplace.Open(
        _desk.Place.Folder.Root, new ReadingOptions(), new IntakeOptions(), new JobOptions(), TimeProvider.System, NullLoggerFactory.Instance);

    public async Task InitializeAsync()
    {
        _keeping = _desk.Place.Keeper.RunAsync(_stop.Token);
        await UntilAsync(() => _beside.IsServed);
    }

    public async Task DisposeAsync()
    {
        await _stop.CancelAsync();
        await _keeping;
        _beside.IsServed.ShouldBeFalse();
        _beside.Dispose();
        _desk.Dispose();
        _stop.Dispose();
    }

    [ToolFact("pdftotext")]
    public async Task A_document_of_many_pages_is_seen_to_move_and_can_be_given_up_in_the_middle()
    {
        _desk.Folder.Write("data/inbox/long.pdf", new RawPdf().Page(RawPdf.Line("One of many pages", 72, 700)).Again(1990).Bytes());
        var pages = new HashSet<int>();
        await UntilAsync(() => _beside.Operator.InHand() is [{ Page: > 0, Pages: 1991 } drop] && pages.Add(drop.Page) && pages.Count > 1);
        _beside.Operator.Cancel(1, "anna")!.Outcome.ShouldBe(Outcome.Waiting, "whoever reads it ends it");
        await UntilAsync(() => Find(1).Outcome == Outcome.Quarantined);
        Find(1).Reason.ShouldBe("Its reading was given up at the wish of anna.");
        File.Exists(_desk.Folder["data/quarantine/long.pdf.why.txt"]).ShouldBeTrue();
        Directory.Exists(Path.Combine(_desk.Place.Folder.Workbench, Find(1).Sha256!)).ShouldBeFalse();
    }

    [ToolFact("pdftotext")]
    public async Task While_the_house_is_drained_nothing_is_taken_in_and_afterwards_everything()
    {
        _beside.Operator.Drain("anna");
        _desk.Copy("data/inbox/treaty.pdf");
        await UntilAsync(() => _desk.Place.Ledger.List().Count == 1);
        await _desk.Place.Inbox.ScanAsync(_ => throw new InvalidOperationException("it was taken in"));
        Find(1).Sha256.ShouldBeNull();
        _beside.Operator.Resume("anna");
        await UntilAsync(() => Find(1).Outcome == Outcome.Candidates);
    }

    [ToolFact("pdftotext")]
    public async Task Paused_from_beside_it_reads_nothing_and_what_was_read_can_be_read_again_from_there()
    {
        _beside.Operator.Pause("anna");
        await UntilAsync(() => _desk.Place.Vitals.Paused);
        await _desk.Place.Engine.ObeyAsync();
        _desk.Copy("data/inbox/treaty.pdf");
        await UntilAsync(() => _desk.Place.Ledger.List() is [{ Sha256: not null }]);
        Find(1).Attempts.ShouldBe(0);
        _beside.Operator.Resume("anna");
        await UntilAsync(() => Find(1).Outcome == Outcome.Candidates);
        _beside.Operator.Retry(1)!.Id.ShouldBe(2);
        await UntilAsync(() => Find(2).Outcome == Outcome.Candidates);
        _beside.Operator.Retry(3).ShouldBeNull();
    }

    private Drop Find(long id) => _desk.Place.Ledger.Find(id)!;

    private async Task UntilAsync(Func<bool> so)
    {
        var limit = DateTime.UtcNow.AddSeconds(60);
        while (!so())
        {
            _keeping.IsCompleted.ShouldBeFalse(_keeping.Exception?.ToString());
            DateTime.UtcNow.ShouldBeLessThan(limit, string.Join('\n', _desk.Place.Ledger.List().AsEnumerable()));
            await Task.Delay(50);
        }
    }
}
