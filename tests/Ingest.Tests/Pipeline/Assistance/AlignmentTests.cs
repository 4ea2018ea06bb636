using Ingest.Model;
using Ingest.Pipeline.Assistance;
using Ingest.Tests.Storage;

namespace Ingest.Tests.Pipeline.Assistance;

public sealed class AlignmentTests
{
    [Fact]
    public void The_one_text_of_a_document_is_the_same_whatever_was_read_in_it() =>
        Alignment.Of([Text("m", "AUT", "HUN")], [Text("r", "AUT", "SVN")]).ShouldHaveSingleItem().Id.ShouldBe("r");

    [Fact]
    public void Mentions_are_matched_by_parties_and_name_and_the_rest_stay_their_own()
    {
        var model = new[] { Mention("m1", "Treaty of Aachen", null, "DEU", "FRA"), Mention("m2", "Lancaster House Treaties", "2010-11-02", "FRA", "GBR"), Mention("m3", "Visegrad Group", null) };
        var rules = new[] { Mention("r1", "Lancaster House treaties", "2010-11-02", "FRA", "GBR"), Mention("r2", "Aachen Treaty", "2019-01-22", "DEU", "FRA") };
        Alignment.Of(model, rules).Select(candidate => candidate.Id).ShouldBe(["r2", "r1", "m3"]);
    }

    [Fact]
    public void Treaties_of_the_same_parties_in_different_years_are_two() =>
        Alignment.Of([Mention("m", "Elysée Treaty", "1963-01-22", "DEU", "FRA")], [Mention("r", "Treaty of Aachen", "2019-01-22", "DEU", "FRA")]).ShouldHaveSingleItem().Id.ShouldBe("m");

    [Fact]
    public void No_two_of_the_models_become_one_of_the_rules() =>
        Alignment.Of([Mention("m1", "Treaty of Aachen", null, "DEU", "FRA"), Mention("m2", "Treaty of Aachen", null, "DEU", "FRA")], [Mention("r", "Treaty of Aachen", null, "DEU", "FRA")])
            .Select(candidate => candidate.Id).ShouldBe(["r", "m2"]);

    private static Candidate Text(string id, params string[] parties) => Examples.Agreement(id, parties);

    private static Candidate Mention(string id, string title, string? signed, params string[] parties) => Examples.Agreement(id) with
    {
        Basis = Basis.Mention,
        Title = Examples.Finding(title),
        Parties = [.. parties.Select(party => Examples.Finding(party))],
        Signed = signed is null ? null : Examples.Date(signed),
    };
}
