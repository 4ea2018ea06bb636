using Ingest.Model;
using Ingest.Pipeline.Intake;
using Ingest.Storage;

namespace Ingest.Tests.Pipeline.Intake;

public sealed class InboxTests : IDisposable
{
    private readonly HandClock _clock = new();
    private readonly List<Drop> _taken = [];
    private Desk _desk;

    public InboxTests() => _desk = Open(new IntakeOptions());

    [Fact]
    public async Task A_file_has_a_row_at_the_first_look_and_is_taken_once_it_is_still()
    {
        var path = _desk.Copy("data/inbox/treaty.pdf");
        (await LookAsync()).ShouldBe(new InboxLook(1, 1));
        _desk.Place.Ledger.List().Single().Outcome.ShouldBe(Outcome.Waiting);
        _clock.Move(6);
        (await LookAsync()).ShouldBe(new InboxLook(1, 0));
        _taken.Single().Sha256.ShouldNotBeNull();
        File.Exists(path).ShouldBeFalse();
        File.Exists(_desk.Folder["data/done/treaty.pdf"]).ShouldBeTrue();
        _desk.Place.Vault.Holds(_taken[0].Sha256!).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_grows_is_one_drop_and_is_left_alone_until_it_stops()
    {
        for (var i = 0; i < 4; i++)
        {
            _desk.Folder.Write("data/inbox/slow.pdf", new byte[100 * (i + 1)]);
            (await LookAsync()).Unsettled.ShouldBe(1);
            _clock.Move(4);
        }

        _desk.Place.Ledger.List().Count.ShouldBe(1);
        _taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_someone_writes_to_or_has_locked_is_left_alone()
    {
        _desk.Copy("data/inbox/open.pdf", 1);
        _desk.Copy("data/inbox/locked.pdf", 2);
        using (new FileStream(_desk.Folder["data/inbox/open.pdf"], FileMode.Append, FileAccess.Write, FileShare.ReadWrite))
        using (new FileStream(_desk.Folder["data/inbox/locked.pdf"], FileMode.Open, FileAccess.Read, FileShare.None))
        {
            await LookAsync();
            _clock.Move(30);
            (await LookAsync()).Unsettled.ShouldBe(2);
        }

        (await LookAsync()).Unsettled.ShouldBe(0);
        _taken.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_treaty_that_was_cut_off_waits_for_its_rest_and_is_taken_as_it_is_after_a_while()
    {
        _desk.Folder.Write("data/inbox/half.pdf", File.ReadAllBytes(Desk.Treaty)[..4000]);
        await LookAsync();
        _clock.Move(30);
        (await LookAsync()).Unsettled.ShouldBe(1);
        _clock.Move(40);
        (await LookAsync()).Unsettled.ShouldBe(0);
        _taken.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Names_of_unfinished_and_hidden_files_are_not_looked_at_until_they_are_renamed()
    {
        foreach (var name in new[] { "a.pdf.part", "b.crdownload", ".hidden.pdf", "~$c.docx", "Thumbs.db" })
            _desk.Copy($"data/inbox/{name}");
        (await LookAsync()).Present.ShouldBe(0);
        File.Move(_desk.Folder["data/inbox/a.pdf.part"], _desk.Folder["data/inbox/a.pdf"]);
        (await LookAsync()).Present.ShouldBe(1);
    }

    [Fact]
    public async Task Links_and_pipes_are_refused_once_and_left_where_they_are()
    {
        Directory.CreateDirectory(_desk.Place.Inbox.Place);
        File.CreateSymbolicLink(_desk.Folder["data/inbox/link.pdf"], Desk.Treaty);
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_desk.Folder["data/inbox/pipe.pdf"]])!)
            await made.WaitForExitAsync();
        for (var i = 0; i < 3; i++)
        {
            await LookAsync();
            _clock.Move(10);
        }

        _taken.ShouldBeEmpty();
        var drops = _desk.Place.Ledger.List();
        drops.Count.ShouldBe(2);
        drops.ShouldAllBe(drop => drop.Outcome == Outcome.Refused && drop.Remedy.Length > 0);
    }

    [Fact]
    public async Task Sub_folders_become_tags_and_are_kept_in_done()
    {
        _desk.Copy("data/inbox/Belgium/2025/treaty.pdf");
        await TakeAsync();
        _taken.Single().Tags.ShouldBe("Belgium/2025");
        File.Exists(_desk.Folder["data/done/Belgium/2025/treaty.pdf"]).ShouldBeTrue();
    }

    [Fact]
    public async Task The_same_bytes_again_are_a_duplicate_that_leaves_the_folder_without_overwriting_its_twin()
    {
        _desk.Copy("data/inbox/treaty.pdf");
        await TakeAsync();
        _desk.Place.Ledger.End(_taken[0].Id, new Ending(Outcome.NoneFound));
        _desk.Copy("data/inbox/treaty.pdf");
        await TakeAsync();
        _taken.Count.ShouldBe(1);
        _desk.Place.Ledger.List()[0].Outcome.ShouldBe(Outcome.Duplicate);
        Directory.EnumerateFiles(_desk.Folder["data/done"]).Select(Path.GetFileName).Order().ShouldBe(["treaty (2).pdf", "treaty.pdf"]);
    }

    [Fact]
    public async Task Originals_that_stay_are_taken_once_and_again_when_they_change()
    {
        _desk.Dispose();
        _desk = Open(new IntakeOptions { After = AfterIntake.Keep });
        _desk.Copy("data/inbox/treaty.pdf", 1);
        for (var i = 0; i < 4; i++)
            await TakeAsync();
        _desk.Place.Ledger.List().Count.ShouldBe(1);
        _desk.Copy("data/inbox/treaty.pdf", 22);
        await TakeAsync();
        _desk.Place.Ledger.List().Select(drop => drop.Sha256).Distinct().Count().ShouldBe(2);
    }

    [Fact]
    public async Task An_original_that_stays_and_cannot_be_read_is_set_aside_by_a_note_and_not_taken_at_every_look()
    {
        _desk.Dispose();
        _desk = Open(new IntakeOptions { After = AfterIntake.Keep });
        _desk.Copy("data/inbox/treaty.pdf");
        await TakeAsync();
        (await _desk.Place.Attempt.TryAsync(_desk.Place.Ledger.Begin(_taken.Single().Id, "a process that died") with { Attempts = 9 })).Outcome.ShouldBe(Outcome.Quarantined);
        _desk.Folder.Write("data/inbox/other.pdf.source.json", "no card");
        _desk.Copy("data/inbox/other.pdf", 2);
        for (var i = 0; i < 3; i++)
            await TakeAsync();
        _desk.Place.Ledger.List().Count.ShouldBe(2);
        Directory.EnumerateFiles(_desk.Folder["data/quarantine"]).Select(Path.GetFileName).Order().ShouldBe(["other.pdf.why.txt", "treaty.pdf.why.txt"]);
        File.Exists(_desk.Folder["data/inbox/treaty.pdf"]).ShouldBeTrue();
    }

    [Fact]
    public async Task A_file_that_goes_away_before_it_was_whole_ends_with_the_reason()
    {
        var path = _desk.Copy("data/inbox/treaty.pdf");
        await LookAsync();
        File.Delete(path);
        await LookAsync();
        var drop = _desk.Place.Ledger.List().Single();
        drop.Outcome.ShouldBe(Outcome.Refused);
        drop.Reason.ShouldContain("taken away");
    }

    [Fact]
    public async Task A_card_beside_a_file_and_one_for_its_folder_say_whence_it_comes()
    {
        _desk.Copy("data/inbox/treaty.pdf");
        _desk.Folder.Write("data/inbox/treaty.pdf.source.json", """{ "url": "https://example.org/t.pdf", "retrieved": "2025-05-09" }""");
        _desk.Folder.Write("data/inbox/source.json", """{ "publisher": "Ministry of Examples", "licence": "CC-BY-4.0" }""");
        await TakeAsync();
        new ProvenanceStore(_desk.Place.Records, TimeProvider.System).Find(_taken.Single().Sha256!).ShouldBe(new Provenance
        {
            Address = "https://example.org/t.pdf",
            RetrievedOn = new PartialDate(2025, 5, 9),
            Publisher = "Ministry of Examples",
            Licence = "CC-BY-4.0",
        });
        File.Exists(_desk.Folder["data/done/treaty.pdf.source.json"]).ShouldBeTrue();
    }

    [Fact]
    public async Task A_card_that_is_no_JSON_is_told_in_a_note_beside_the_file()
    {
        _desk.Copy("data/inbox/treaty.pdf");
        _desk.Folder.Write("data/inbox/treaty.pdf.source.json", "publisher: me");
        await TakeAsync();
        File.ReadAllText(_desk.Folder["data/quarantine/treaty.pdf.why.txt"]).ShouldContain("not valid JSON");
        _desk.Place.Ledger.List().Single().Outcome.ShouldBe(Outcome.Refused);
    }

    [Fact]
    public void What_we_write_may_not_lie_in_what_we_read()
    {
        _desk.Dispose();
        _desk = Open(new IntakeOptions());
        using var wrong = new Desk(intake: new IntakeOptions { Folder = "/" });
        Should.Throw<IngestException>(wrong.Place.Inbox.Prepare).Message.ShouldContain("where Ingest writes");
    }

    public void Dispose() => _desk.Dispose();

    private Desk Open(IntakeOptions options) => new(clock: _clock, intake: options);

    private async Task<InboxLook> LookAsync()
    {
        _desk.Place.Inbox.Prepare();
        return await _desk.Place.Inbox.ScanAsync(drop =>
        {
            _taken.Add(drop);
            return ValueTask.CompletedTask;
        });
    }

    private async Task TakeAsync()
    {
        await LookAsync();
        _clock.Move(6);
        await LookAsync();
    }
}
