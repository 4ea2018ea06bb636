using Dapper;
using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Tests.Storage.Drops;

public sealed class DropLedgerTests : IDisposable
{
    private static readonly string Hash = new('a', 64);

    private readonly Records _records = new();

    private DropLedger Ledger => new(_records.Database, _records.Clock);

    [Fact]
    public void A_file_has_a_row_before_anything_else_is_known_of_it()
    {
        var drop = See("/in/a.pdf", "me");
        drop.Outcome.ShouldBe(Outcome.Waiting);
        drop.Sha256.ShouldBeNull();
        Ledger.Balance()[Outcome.Waiting].ShouldBe(1);
    }

    [Fact]
    public void A_file_that_still_waits_is_one_drop_however_often_it_is_seen()
    {
        var first = See("/in/a.pdf", "dead");
        See("/in/a.pdf", "me").Id.ShouldBe(first.Id);
        See("/in/a.pdf", "me", bytes: 8).Id.ShouldBe(first.Id, "it is still being written");
        Admit(first.Id);
        See("/in/a.pdf", "me", bytes: 9).Id.ShouldNotBe(first.Id, "the bytes that were taken are another file's");
    }

    [Fact]
    public void The_same_bytes_again_are_a_duplicate_that_names_its_twin_and_its_state()
    {
        var first = See("/in/a.pdf", "me");
        Admit(first.Id);
        Ledger.Begin(first.Id, "me");
        Ledger.End(first.Id, new Ending(Outcome.Candidates) { Candidates = 2, Pages = 7 });
        var again = Admit(See("/in/b.pdf", "me").Id);
        again.Outcome.ShouldBe(Outcome.Duplicate);
        again.Twin.ShouldBe(first.Id);
        again.Reason.ShouldBe("The same bytes as a.pdf (drop 1), which gave 2 candidates.");
        again.Sha256.ShouldBe(Hash);
    }

    [Fact]
    public void The_same_bytes_in_a_living_process_s_hands_are_a_duplicate()
    {
        Admit(See("/in/a.pdf", "other").Id, "other");
        Admit(See("/in/b.pdf", "me").Id, "other").Outcome.ShouldBe(Outcome.Duplicate);
    }

    [Fact]
    public void Work_a_dead_process_left_is_taken_up_with_its_attempts()
    {
        var old = Admit(See("/in/a.pdf", "dead").Id);
        Ledger.Begin(old.Id, "dead");
        Ledger.Begin(old.Id, "dead");
        var again = Admit(See("/elsewhere/a.pdf", "me").Id);
        again.Outcome.ShouldBe(Outcome.Waiting);
        again.Attempts.ShouldBe(2);
        Ledger.Find(old.Id)!.Outcome.ShouldBe(Outcome.Duplicate);
    }

    [Fact]
    public void A_quarantined_file_dropped_again_is_tried_again()
    {
        var first = Admit(See("/in/a.pdf", "me").Id);
        Ledger.Begin(first.Id, "me");
        Ledger.End(first.Id, new Ending(Outcome.Quarantined, "It is broken.", "Mend it."));
        var again = Admit(See("/in/a.pdf", "me").Id);
        again.Id.ShouldNotBe(first.Id);
        again.Outcome.ShouldBe(Outcome.Waiting);
        again.Attempts.ShouldBe(0);
    }

    [Fact]
    public void An_outcome_once_written_stays()
    {
        var drop = See("/in/a.pdf", "me");
        Ledger.End(drop.Id, new Ending(Outcome.Refused, "No.", "Ask."));
        Ledger.End(drop.Id, new Ending(Outcome.NoneFound)).Outcome.ShouldBe(Outcome.Refused);
        Ledger.Begin(drop.Id, "me").Attempts.ShouldBe(0);
    }

    [Fact]
    public void An_attempt_given_back_does_not_count()
    {
        var drop = Admit(See("/in/a.pdf", "me").Id);
        Ledger.Begin(drop.Id, "me").Attempts.ShouldBe(1);
        Ledger.PutBack(drop.Id, "The disk is full.", "Free some.", _records.Clock.GetUtcNow(), forgive: true).Attempts.ShouldBe(0);
        Ledger.Begin(drop.Id, "me");
        Ledger.PutBack(drop.Id, "It failed.", "", null, forgive: false).Attempts.ShouldBe(1);
    }

    [Fact]
    public void The_books_balance_until_a_row_vanishes()
    {
        for (var i = 0; i < 5; i++)
            See($"/in/{i}.pdf", "me");
        Ledger.End(2, new Ending(Outcome.Refused));
        var books = Ledger.Balance();
        (books.Seen, books.Accounted, books.Balance).ShouldBe((5, 5, true));
        _records.Database.Write(connection => connection.Execute("DELETE FROM drops WHERE id = 5"));
        Ledger.Balance().Balance.ShouldBeFalse();
    }

    [Fact]
    public void The_ledger_can_be_searched_by_outcome_and_by_part_of_the_path()
    {
        See("/in/Treaty.pdf", "me");
        Ledger.End(See("/in/brief.pdf", "me").Id, new Ending(Outcome.Refused));
        Ledger.List(text: "treaty").Single().Name.ShouldBe("Treaty.pdf");
        Ledger.List(Outcome.Refused).Single().Name.ShouldBe("brief.pdf");
        Ledger.List().Select(drop => drop.Id).ShouldBe([2, 1]);
    }

    public void Dispose() => _records.Dispose();

    private Drop See(string path, string owner, long bytes = 7) =>
        Ledger.See(new Arrival(path, Via.Run, bytes, DateTimeOffset.UnixEpoch), owner, lease => lease == "me");

    private Drop Admit(long id, string alive = "me") => Ledger.Admit(id, Hash, 7, lease => lease == alive);
}
