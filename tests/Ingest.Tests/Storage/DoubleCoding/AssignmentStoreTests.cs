using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Tests.Storage;

public sealed class AssignmentStoreTests : IDisposable
{
    private static readonly Coder Anna = new(CoderKind.Person, "anna", "1.0", "cafe");
    private static readonly Coder Boris = Anna with { Name = "boris" };

    private readonly Records _records = new();

    public AssignmentStoreTests()
    {
        _records.Code(Examples.Coding([.. Enumerable.Range(1, 4).Select(i => Examples.Agreement($"c-{i}"))]));
        foreach (var name in new[] { "anna", "boris", "clara" })
            _records.Users.Add(name, [Role.Reviewer], "hash", "setup");
    }

    private AssignmentStore Assignments => new(_records.Database, _records.Clock);

    private Comparison Comparison => new(_records.Database);

    [Fact]
    public void Coders_see_neither_each_other_nor_the_machine_until_they_submit()
    {
        Assignments.Assign("c-1", ["anna", "boris"], blindToMachine: true, "clara");
        Assignments.Open("anna").ShouldHaveSingleItem().CandidateId.ShouldBe("c-1");
        Assignments.Submit("c-1", Anna, [Type("cooperation_agreement")]);
        Seen("boris").ShouldBeEmpty();
        Seen("anna").ShouldBe(["rules", "anna"]);
        Assignments.Submit("c-1", Boris, [Type("political_declaration")]);
        Seen("boris").ShouldBe(["rules", "anna", "boris"]);
        Assignments.Open("boris").ShouldBeEmpty();
    }

    [Fact]
    public void Whoever_is_not_blind_to_the_machine_sees_it_and_no_person()
    {
        Assignments.Assign("c-1", ["anna", "boris"], blindToMachine: false, "clara");
        Assignments.Submit("c-1", Anna, [Type("cooperation_agreement")]);
        Seen("boris").ShouldBe(["rules"]);
    }

    [Fact]
    public void A_coding_may_be_changed_until_all_have_submitted_and_every_word_is_kept()
    {
        Assignments.Assign("c-1", ["anna", "boris"], true, "clara");
        Assignments.Submit("c-1", Anna, [Type("other")]);
        Assignments.Submit("c-1", Anna, [Type("cooperation_agreement")]);
        Assignments.Submit("c-1", Boris, [Type("cooperation_agreement")]);
        Should.Throw<IngestException>(() => Assignments.Submit("c-1", Anna, [Type("other")])).Message.ShouldContain("can see each other");
        Should.Throw<IngestException>(() => Assignments.Submit("c-1", Anna with { Name = "clara" }, [Type("other")])).Message.ShouldContain("was not given");
        Comparison.SideBySide("c-1", "clara").Single(values => values.Coder?.Name == "anna").Values.Single().Value.ShouldBe("cooperation_agreement");
        Comparison.Disagreements().ShouldBeEmpty();
        Verification.Of(_records.Database).ShouldBeEmpty();
    }

    [Fact]
    public void A_disagreement_names_its_fields_until_an_adjudicator_settles_it_and_all_values_stay()
    {
        Assignments.Assign("c-1", ["anna", "boris"], true, "clara");
        Assignments.Submit("c-1", Anna, [Type("cooperation_agreement"), Examples.Vouched(Field.Place, "Graz")]);
        Assignments.Submit("c-1", Boris, [Type("political_declaration"), Examples.Vouched(Field.Place, "Graz")]);
        var open = Comparison.Disagreements().ShouldHaveSingleItem();
        (open.CandidateId, open.Fields.Single()).ShouldBe(("c-1", Field.Type));

        _records.Decide(DecisionKind.Approve, "c-1", decision => decision with { Values = [Type("political_declaration")] }, by: "clara");
        Comparison.Disagreements().ShouldBeEmpty();
        Comparison.SideBySide("c-1", "clara").Select(values => (values.Coder?.Name, values.Values.First(value => value.Field == Field.Type).Value))
            .ShouldBe([("rules", "cooperation_agreement"), ("anna", "cooperation_agreement"), ("boris", "political_declaration"), (null, "political_declaration")]);
    }

    [Fact]
    public void A_share_draws_the_same_candidates_each_time()
    {
        var half = Assignments.AssignShare(0.5, ["anna", "boris"], true, "clara");
        Assignments.AssignShare(0.5, ["anna", "boris"], true, "clara").ShouldBe(half);
        Assignments.Open("anna").Select(assignment => assignment.CandidateId).ShouldBe(half);
        Assignments.AssignShare(1, ["anna"], true, "clara").Count.ShouldBe(4);
        Assignments.AssignShare(0, ["anna"], true, "clara").ShouldBeEmpty();
        Should.Throw<IngestException>(() => Assignments.Assign("c-1", ["nobody"], true, "clara"));
    }

    [Fact]
    public void Agreement_is_told_by_field_and_label_between_people_and_with_the_machine()
    {
        (string Anna, string Boris)[] types =
            [("cooperation_agreement", "cooperation_agreement"), ("other", "other"), ("cooperation_agreement", "other"), ("other", "other")];
        foreach (var (type, i) in types.Select((type, i) => (type, i)))
        {
            Assignments.Assign($"c-{i + 1}", ["anna", "boris"], true, "clara");
            Assignments.Submit($"c-{i + 1}", Anna, [Type(type.Anna), Examples.Vouched(Field.Content, "exercises")]);
            Assignments.Submit($"c-{i + 1}", Boris, [Type(type.Boris), Examples.Vouched(Field.Content, i == 0 ? "exercises" : "training_education")]);
        }

        var rows = new ReliabilityStore(_records.Database).Rows();
        var people = Row(Field.Type, null, "anna", "boris");
        (people.CodebookVersion, people.Units, people.Percent, people.Prevalence).ShouldBe(("1.0", 4, 0.75, 5 / 8.0));
        people.Kappa!.Value.ShouldBe(0.5, 1e-12); // (.75 - .5) / (1 - .5)
        people.Alpha!.Value.ShouldBe(8 / 15.0, 1e-12); // 1 - 7 * 2 / (2 * 3 * 5)
        Row(Field.Type, null, "anna", "rules").Percent.ShouldBe(0.5);
        var label = Row(Field.Content, "exercises", "anna", "boris");
        (label.Units, label.Percent, label.Prevalence).ShouldBe((4, 0.25, 5 / 8.0));
        rows.ShouldContain(row => row.Field == Field.Type && row.Coders.Count == 3 && row.Kappa == null && row.Alpha != null);

        ReliabilityRow Row(Field field, string? label, params string[] coders) =>
            rows.Single(row => row.Field == field && row.Label == label && row.Coders.SequenceEqual(coders));
    }

    private List<string?> Seen(string viewer) => [.. Comparison.SideBySide("c-1", viewer).Select(values => values.Coder?.Name)];

    private static RecordedValue Type(string code) => Examples.Vouched(Field.Type, code);

    public void Dispose() => _records.Dispose();
}
