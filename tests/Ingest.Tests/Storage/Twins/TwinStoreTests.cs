using Ingest.Model;
using Ingest.Storage;

namespace Ingest.Tests.Storage;

public sealed class TwinStoreTests : IDisposable
{
    private readonly Records _records = new();

    private TwinStore Twins => new(_records.Database);

    [Fact]
    public void The_same_parties_and_day_make_a_twin_with_reasons_for_a_title_in_another_language()
    {
        _records.Code(Examples.Coding(
            Examples.Agreement("c-1"),
            Examples.Agreement("c-2") with { Title = Examples.Finding("Abkommen über die gemeinsame Gebirgsausbildung") }));
        var entry = _records.Decide(DecisionKind.Approve, "c-2").Entry!;
        var twin = Twins.Of("c-1").ShouldHaveSingleItem();
        (twin.Id, twin.IsEntry).ShouldBe((entry, true));
        twin.For.ShouldContain("The same parties: AUT, SVN.");
        twin.For.ShouldContain("Signed at the same time: 2021-03-04.");
        twin.Against.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2021-03-16", true, "12 days apart")]
    [InlineData("2021-03", true, "agree as far as both are known")]
    [InlineData("2021-11-15", true, "The same parties")]
    [InlineData("2019-03-04", false, "")]
    public void A_date_within_tolerance_speaks_for_and_another_year_against(string date, bool proposed, string reason)
    {
        _records.Code(Examples.Coding(Examples.Agreement("c-1"), Examples.Agreement("c-2") with { Signed = Examples.Date(date), Title = Examples.Finding("Another arrangement") }));
        var twins = Twins.Of("c-1");
        twins.Count.ShouldBe(proposed ? 1 : 0);
        if (proposed)
            twins[0].For.ShouldContain(line => line.Contains(reason));
    }

    [Fact]
    public void Near_identical_treaties_of_different_pairs_are_not_proposed()
    {
        _records.Code(Examples.Coding(Examples.Agreement("c-1"), Examples.Agreement("c-2", "HUN", "POL")));
        Twins.Of("c-1").ShouldBeEmpty();
    }

    [Fact]
    public void One_state_signing_alike_with_two_partners_on_one_day_signs_two_agreements()
    {
        _records.Code(Examples.Coding(Examples.Agreement("c-1"), Examples.Agreement("c-2", "AUT", "HUN")));
        Twins.Of("c-1").ShouldBeEmpty();
    }

    [Fact]
    public void What_a_person_called_different_is_not_proposed_again_in_either_direction()
    {
        _records.Code(Examples.Coding(Examples.Agreement("c-1"), Examples.Agreement("c-2")));
        Twins.Of("c-2").ShouldHaveSingleItem().Id.ShouldBe("c-1");
        var answer = _records.Decide(DecisionKind.Link, "c-1", decision => decision with { Other = "c-2", Relation = Relation.Different });
        Twins.Of("c-1").ShouldBeEmpty();
        Twins.Of("c-2").ShouldBeEmpty();
        _records.Decide(DecisionKind.Undo, "", decision => decision with { Undoes = answer.Decision });
        Twins.Of("c-2").ShouldHaveSingleItem();
    }

    [Fact]
    public void The_wanted_list_holds_what_is_named_and_not_held_the_most_named_first()
    {
        const string other = "2222222222222222222222222222222222222222222222222222222222222222";
        _records.Code(Examples.Coding(
            Examples.Agreement("t-1"),
            Mention("m-1", "AUT", "SVN"),
            Mention("m-2", "DNK", "NOR"),
            Mention("m-3", "FIN", "SWE") with { Kind = ArrangementKind.Operation },
            Mention("m-4", "EST", "LVA")));
        _records.Code(Examples.Coding(Mention("m-5", "EST", "LVA") with { DocumentSha256 = other }), other, "second.pdf");

        var wanted = new WantedStore(_records.Database).List();
        wanted.Select(one => string.Join('-', one.Parties)).ShouldBe(["EST-LVA", "DNK-NOR"]);
        wanted[0].NamedBy.Select(document => document.Name).ShouldBe(["example.pdf", "second.pdf"]);
        (wanted[0].Year, wanted[0].Candidates.Count).ShouldBe((2021, 2));

        _records.Decide(DecisionKind.Reject, "m-2");
        new WantedStore(_records.Database).List().Count.ShouldBe(1);
    }

    private static Candidate Mention(string id, params string[] parties) => Examples.Agreement(id, parties) with { Basis = Basis.Mention };

    public void Dispose() => _records.Dispose();
}
