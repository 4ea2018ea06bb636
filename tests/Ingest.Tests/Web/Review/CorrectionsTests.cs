using Ingest.Model;
using Ingest.Web.Review;

namespace Ingest.Tests.Web.Review;

public sealed class CorrectionsTests
{
    private static readonly Proof Proof = new(1, Field.Place, "Turku", new Evidence(1, new Box(1, 2, 3, 4), "Turku"));
    private static readonly FieldRow Place = new(Field.Place, [new FieldValue("Turku", null, "rules", 0.9, null, false, "", null, [Proof])]);
    private static readonly FieldRow Content = new(Field.Content, [new FieldValue("cyber", null, "rules", 0.9, null, false, "", null, [Proof])]);
    private static readonly Corrections Corrections = new("sha", "anna", _ => null);

    [Fact]
    public void A_field_left_as_it_was_seen_is_not_changed_even_where_another_changed_it_meanwhile()
    {
        Corrections.Of([Place], Form(("place", "Turku"))).ShouldBeEmpty();
        Corrections.Of([Place], Form(("place", "Oslo"), ("place-seen", "Oslo"))).ShouldBeEmpty();
    }

    [Fact]
    public void A_changed_value_rests_on_what_the_person_says()
    {
        var value = Corrections.Of([Place], Form(("place", "Oslo"), ("place-why", "As the press wrote."))).ShouldHaveSingleItem();
        (value.Value, value.By, value.Assertion, value.Evidence.Count).ShouldBe(("Oslo", "anna", "As the press wrote.", 0));
    }

    [Fact]
    public void A_mark_on_the_page_becomes_the_proof()
    {
        var value = Corrections.Of([Place], Form(("place", "Oslo"), ("place-marks", """[{"value":"","page":2,"box":[1,2,3,4],"quote":"Oslo"}]"""))).ShouldHaveSingleItem();
        value.Evidence.ShouldHaveSingleItem().Evidence.ShouldBe(new Evidence(2, new Box(1, 2, 3, 4), "Oslo"));
    }

    [Fact]
    public void A_code_that_stays_keeps_its_proof_when_another_is_added()
    {
        var values = Corrections.Of([Content], new ReviewForm(new Dictionary<string, string[]> { ["content"] = ["cyber", "space"], ["content-why"] = ["Article 3"] }));
        values.Select(value => value.Value).ShouldBe(["cyber", "space"]);
        values[0].Evidence.ShouldHaveSingleItem().Evidence.ShouldBe(Proof.Evidence);
        values[1].Assertion.ShouldBe("Article 3");
    }

    [Fact]
    public void A_value_taken_away_needs_its_reason_and_a_list_may_be_empty()
    {
        Corrections.Of([Place], Form(("place", ""), ("place-missing", "not-stated"))).ShouldHaveSingleItem().Missing.ShouldBe(Missing.NotStated);
        Corrections.Of([Content], Form()).ShouldHaveSingleItem().Missing.ShouldBe(Missing.NotStated);
    }

    [Fact]
    public void Words_that_do_not_stand_in_the_document_are_refused() =>
        Should.Throw<IngestException>(() => Corrections.Of([Place], Form(("place", "Oslo"), ("place-quote", "nowhere said")))).Message.ShouldContain("nowhere said");

    private static ReviewForm Form(params (string Name, string Value)[] fields) => new(fields.ToDictionary(field => field.Name, field => new[] { field.Value }));
}
