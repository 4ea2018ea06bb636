using Ingest.Pipeline.Evaluation;

namespace Ingest.Tests.Pipeline.Evaluation;

public sealed class KappaTests
{
    [Fact]
    public void Agreement_no_better_than_chance_is_nought() =>
        Kappa.Of([("a", "a"), ("a", "b"), ("b", "a"), ("b", "b")])!.Value.ShouldBe(0, 1e-9);

    [Fact]
    public void Full_agreement_is_one_also_where_there_is_only_one_answer()
    {
        Kappa.Of([("a", "a"), ("b", "b")])!.Value.ShouldBe(1, 1e-9);
        Kappa.Of([("a", "a"), ("a", "a")])!.Value.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void A_textbook_table_gives_the_textbook_figure()
    {
        // Two raters, 50 cases: 20 both yes, 15 both no, 5 and 10 divided; Cohen's kappa is 0.4.
        var answers = Enumerable.Repeat(("y", "y"), 20).Concat(Enumerable.Repeat(("n", "n"), 15))
            .Concat(Enumerable.Repeat(("y", "n"), 5)).Concat(Enumerable.Repeat(("n", "y"), 10)).ToList();
        Kappa.Of(answers)!.Value.ShouldBe(0.4, 1e-9);
    }

    [Fact]
    public void No_answers_have_no_agreement() => Kappa.Of([]).ShouldBeNull();
}
