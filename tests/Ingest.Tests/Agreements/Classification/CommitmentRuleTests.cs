namespace Ingest.Tests.Agreements.Classification;

public sealed class CommitmentRuleTests
{
    private const string Title = "Agreement on Defence Cooperation";

    [Theory]
    [InlineData("Norway will provide 300 million kroner for ammunition.")]
    [InlineData("The Parties shall raise the joint brigade by 2028.")]
    [InlineData("Latvia will allocate EUR 20 to the fund.")]
    [InlineData("The ministers shall meet annually.")]
    public void An_actor_a_promise_and_a_sum_or_term_make_a_commitment_that_can_be_checked(string sentence) =>
        Treaty.Classify("en", Title, "Article 1", sentence).DatedCommitments.Count.ShouldBe(1);

    [Theory]
    [InlineData("The Parties shall deepen their friendship.")]
    [InlineData("In 2023 Norway provided 300 million kroner.")]
    [InlineData("The Parties shall observe the Memorandum signed on 4 May 2019.")]
    public void Words_without_a_promise_or_a_measure_are_none(string sentence) =>
        Treaty.Classify("en", Title, "Article 1", sentence).DatedCommitments.ShouldBeEmpty();
}
