using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Tests.Storage.Decisions;

public sealed class DecisionStoreTests : IDisposable
{
    private readonly Records _records = new();

    public DecisionStoreTests() => _records.Code(Examples.Coding(
        Examples.Agreement("c-1"), Examples.Agreement("c-2", "POL", "SVN"), Examples.Agreement("c-3", "HUN", "SVN")));

    [Fact]
    public void An_approved_candidate_becomes_an_entry_under_a_public_id_of_its_year()
    {
        var receipt = _records.Decide(DecisionKind.Approve, "c-1");
        receipt.Entry.ShouldBe("EDA-2021-0001");
        var entry = _records.Entries.Find("EDA-2021-0001")!.Entry;
        entry.All(Field.Party).ShouldBe(["AUT", "SVN"]);
        entry.Values.Single(value => value.Field == Field.Title).Evidence.Single().DocumentSha256.ShouldBe(Examples.Sha256);
        entry.Values.Single(value => value.Field == Field.Focus).Missing.ShouldBe(Missing.Unknown);
        _records.Candidates.Find("c-1")!.Status.ShouldBe(CandidateStatus.Approved);
        _records.Decide(DecisionKind.Approve, "c-2").Entry.ShouldBe("EDA-2021-0002");
    }

    [Fact]
    public void A_correction_replaces_one_field_and_leaves_what_the_rules_said_beside_it()
    {
        _records.Decide(DecisionKind.Correct, "c-1", decision => decision with { Values = [Examples.Vouched(Field.Place, "Kranj")] });
        var held = _records.Candidates.Find("c-1")!;
        held.Candidate.Place!.Value.ShouldBe("Ljubljana");
        held.State.Values.ShouldHaveSingleItem().Value.ShouldBe("Kranj");
        _records.Candidates.List(new CandidateQuery()).Single(listed => listed.Id == "c-1").Place.ShouldBe("Kranj");

        var entry = _records.Entries.Find(_records.Decide(DecisionKind.Approve, "c-1").Entry!)!.Entry;
        entry.First(Field.Place).ShouldBe("Kranj");
        entry.First(Field.Title).ShouldBe("Agreement on joint mountain training");
    }

    [Fact]
    public void A_corrected_candidate_keeps_the_correction_when_the_rules_read_it_anew()
    {
        _records.Decide(DecisionKind.Correct, "c-1", decision => decision with { Values = [Examples.Vouched(Field.Party, "ITA")] });
        _records.Code(Examples.Coding(Examples.Agreement("c-1") with { Place = Examples.Finding("Graz") }));
        var listed = _records.Candidates.List(new CandidateQuery { Where = new() { Parties = ["ITA"] } }).ShouldHaveSingleItem();
        (listed.Id, listed.Place).ShouldBe(("c-1", "Graz"));
    }

    [Fact]
    public void The_later_of_two_people_sees_what_changed_instead_of_overwriting_it()
    {
        var seen = _records.Version("c-1");
        _records.Decide(DecisionKind.Correct, "c-1", decision => decision with { Values = [Examples.Vouched(Field.Place, "Kranj")] });
        var late = _records.Decide(DecisionKind.Reject, "c-1", decision => decision with { Version = seen }, by: "boris");

        late.Overtaken.ShouldBeTrue();
        var line = late.Since.ShouldHaveSingleItem();
        (line.Who, line.Action).ShouldBe(("anna", "correct"));
        line.After.ShouldNotBeNull().ShouldContain("Kranj");
        _records.Candidates.Find("c-1")!.Status.ShouldBe(CandidateStatus.Pending);
    }

    [Fact]
    public void Saving_twice_saves_once()
    {
        var decision = new Decision { Key = "click-1", Kind = DecisionKind.Approve, By = "anna", Record = "c-1", Version = 1 };
        var first = _records.Decisions.Decide(decision);
        _records.Decisions.Decide(decision).ShouldHoldTheSameAs(first);
        _records.Entries.Count(new EntryQuery()).ShouldBe(1);
        Should.Throw<IngestException>(() => _records.Decisions.Decide(decision with { Why = "Another reason." }));
    }

    [Fact]
    public void A_second_document_supports_the_entry_that_is_there()
    {
        var id = _records.Decide(DecisionKind.Approve, "c-1").Entry!;
        _records.Decide(DecisionKind.Approve, "c-2", decision => decision with { Other = id });
        var entry = _records.Entries.Find(id)!.Entry;
        entry.Candidates.ShouldBe(["c-1", "c-2"]);
        entry.All(Field.Party).ShouldBe(["AUT", "SVN"]);
    }

    [Fact]
    public void A_reopened_candidate_withdraws_its_entry_and_gets_the_same_id_when_approved_again()
    {
        var id = _records.Decide(DecisionKind.Approve, "c-1").Entry!;
        _records.Decide(DecisionKind.Reopen, "c-1");
        _records.Entries.Find(id)!.Entry.Status.ShouldBe(EntryStatus.Withdrawn);
        _records.Decide(DecisionKind.Approve, "c-2").Entry.ShouldNotBe(id);
        _records.Decide(DecisionKind.Approve, "c-1").Entry.ShouldBe(id);
    }

    [Fact]
    public void Merged_entries_can_stand_apart_again()
    {
        var (a, b) = (_records.Decide(DecisionKind.Approve, "c-1").Entry!, _records.Decide(DecisionKind.Approve, "c-2").Entry!);
        _records.Decide(DecisionKind.Merge, a, decision => decision with { Other = b });
        _records.Entries.Find(a)!.Entry.MergedInto.ShouldBe(b);
        _records.Entries.Find(b)!.Entry.Candidates.ShouldBe(["c-2", "c-1"]);
        Should.Throw<IngestException>(() => _records.Decide(DecisionKind.Correct, a, decision => decision with { Values = [Examples.Vouched(Field.Place, "Bled")] }))
            .Message.ShouldContain(b);

        _records.Decide(DecisionKind.Split, a);
        _records.Entries.Find(a)!.Entry.Status.ShouldBe(EntryStatus.Active);
        _records.Entries.Find(b)!.Entry.Candidates.ShouldBe(["c-2"]);
        _records.Candidates.Find("c-1")!.State.Entry.ShouldBe(a);
    }

    [Fact]
    public void A_split_gives_the_leaving_candidates_an_entry_of_their_own()
    {
        var id = _records.Decide(DecisionKind.Approve, "c-1").Entry!;
        _records.Decide(DecisionKind.Approve, "c-2", decision => decision with { Other = id });
        _records.Decide(DecisionKind.Split, id, decision => decision with { Candidates = ["c-2"] });
        _records.Entries.Find("EDA-2021-0002")!.Entry.All(Field.Party).ShouldBe(["POL", "SVN"]);
        _records.Entries.Find(id)!.Entry.Candidates.ShouldBe(["c-1"]);
    }

    [Fact]
    public void Undo_restores_and_a_second_undo_does_it_again()
    {
        var approval = _records.Decide(DecisionKind.Approve, "c-1");
        var undo = Undo(approval.Decision!.Value);
        _records.Candidates.Find("c-1")!.Status.ShouldBe(CandidateStatus.Pending);
        _records.Entries.Count(new EntryQuery()).ShouldBe(0);
        Undo(undo.Decision!.Value).Overtaken.ShouldBeFalse();
        _records.Entries.List(new EntryQuery()).ShouldHaveSingleItem().Entry.Id.ShouldBe(approval.Entry);
    }

    [Fact]
    public void What_others_built_upon_is_not_undone_behind_their_backs()
    {
        var approval = _records.Decide(DecisionKind.Approve, "c-1");
        _records.Decide(DecisionKind.Correct, approval.Entry!, decision => decision with { Values = [Examples.Vouched(Field.Place, "Bled")] }, by: "boris");
        var undo = Undo(approval.Decision!.Value);
        undo.Overtaken.ShouldBeTrue();
        undo.Since.ShouldHaveSingleItem().Who.ShouldBe("boris");
    }

    [Fact]
    public void A_value_needs_words_that_stand_on_the_page_or_someone_who_vouches_for_it()
    {
        Correct(new RecordedValue { Field = Field.Place, Value = "Kranj", By = "" }).Message.ShouldContain("rests on nothing");
        Correct(new RecordedValue { Field = Field.Place, By = "" }).Message.ShouldContain("left blank");
        Correct(Examples.Vouched(Field.Signed, "2021-13-01")).Message.ShouldContain("is no date");
        Correct(Cited("Kranj")).Message.ShouldContain("do not stand on page 1");
        _records.Decide(DecisionKind.Correct, "c-1", decision => decision with { Values = [Cited("Übung high-")] }).Overtaken.ShouldBeFalse();

        IngestException Correct(RecordedValue value) => Should.Throw<IngestException>(() =>
            _records.Decide(DecisionKind.Correct, "c-1", decision => decision with { Values = [value] }));
        RecordedValue Cited(string quote) =>
            new() { Field = Field.Place, Value = "Kranj", By = "", Evidence = [new Citation(Examples.Sha256, Examples.Proof(quote))] };
    }

    [Fact]
    public void A_rejection_needs_its_reason() =>
        Should.Throw<IngestException>(() => _records.Decide(DecisionKind.Reject, "c-1", decision => decision with { Why = " " }));

    [Fact]
    public void A_tie_given_before_approval_goes_to_the_entry()
    {
        var older = _records.Decide(DecisionKind.Approve, "c-2").Entry!;
        _records.Decide(DecisionKind.Link, "c-1", decision => decision with { Other = older, Relation = Relation.Amends });
        _records.Decide(DecisionKind.Link, "c-1", decision => decision with { Other = "c-3", Relation = Relation.Different });
        var entry = _records.Entries.Find(_records.Decide(DecisionKind.Approve, "c-1").Entry!)!.Entry;
        entry.Ties.ShouldBe([new Tie(Relation.Amends, older)]);
    }

    [Fact]
    public void The_history_of_a_record_tells_who_when_before_after_and_why()
    {
        _records.Decide(DecisionKind.Reject, "c-1", decision => decision with { Why = "A press release." });
        var line = _records.Audit.Of("c-1").ShouldHaveSingleItem();
        (line.Who, line.Action, line.Why).ShouldBe(("anna", "reject", "A press release."));
        line.Before!.ShouldContain("pending");
        line.After!.ShouldContain("rejected");
        _records.Decisions.Of("c-1").ShouldHaveSingleItem().Decision.Kind.ShouldBe(DecisionKind.Reject);
    }

    private DecisionReceipt Undo(long number) => _records.Decide(DecisionKind.Undo, "", decision => decision with { Undoes = number });

    public void Dispose() => _records.Dispose();
}
