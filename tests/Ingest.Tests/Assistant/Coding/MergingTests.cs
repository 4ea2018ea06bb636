using Ingest.Assistant.Coding;
using Ingest.Model;
using Ingest.Tests.Storage;

namespace Ingest.Tests.Assistant.Coding;

public sealed class MergingTests
{
    [Fact]
    public void An_instrument_goes_on_from_part_to_part()
    {
        var merged = Merging.Of([[Agreement("Treaty on X", ["AUT", "SVN"], "cyber", true)], [Agreement(null, ["AUT", "SVN"], "exercises", null)]]).ShouldHaveSingleItem();
        (merged.Detected.Title!.Value, merged.Binding!.Value).ShouldBe(("Treaty on X", true));
        merged.Content.Select(code => code.Value).ShouldBe(["cyber", "exercises"]);
    }

    [Fact]
    public void Two_instruments_in_one_part_and_those_of_other_parties_stay_two()
    {
        Merging.Of([[Agreement("Treaty on X", ["AUT", "SVN"]), Agreement("Protocol on Y", ["AUT", "SVN"])]]).Count.ShouldBe(2);
        Merging.Of([[Agreement("Treaty on X", ["AUT", "SVN"])], [Agreement("Treaty on Z", ["AUT", "HUN"])]]).Count.ShouldBe(2);
    }

    [Fact]
    public void Parts_that_contradict_each_other_leave_the_binding_open() =>
        Merging.Of([[Agreement("Treaty", ["AUT", "SVN"], binding: true)], [Agreement("Treaty", ["AUT", "SVN"], binding: false)]]).ShouldHaveSingleItem().Binding!.Value.ShouldBeNull();

    [Fact]
    public void A_mention_is_the_same_by_its_name_alone()
    {
        var merged = Merging.Of([[Agreement("Treaty of Aachen", [], basis: Basis.Mention)], [Agreement("treaty of Aachen", ["DEU", "FRA"], basis: Basis.Mention), Agreement("Élysée Treaty", ["DEU", "FRA"], basis: Basis.Mention)]]);
        merged.Select(agreement => agreement.Detected.Parties.Count).ShouldBe([2, 2]);
    }

    private static ClassifiedAgreement Agreement(string? title, string[] parties, string? content = null, bool? binding = null, Basis basis = Basis.Text) => new()
    {
        Detected = new DetectedAgreement
        {
            Basis = basis,
            Kind = ArrangementKind.Instrument,
            Title = title is null ? null : Examples.Finding(title),
            Parties = [.. parties.Select(party => Examples.Finding(party))],
            Passages = [],
        },
        Binding = binding is null ? null : new Finding<bool?>(binding, 0.7, [Examples.Proof("shall")]),
        Content = content is null ? [] : [Examples.Finding(content)],
    };
}
