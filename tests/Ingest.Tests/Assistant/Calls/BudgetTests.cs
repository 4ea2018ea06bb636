using Ingest.Assistant;
using Ingest.Assistant.Calls;
using Ingest.Model;

namespace Ingest.Tests.Assistant.Calls;

public sealed class BudgetTests
{
    [Fact]
    public void Tokens_of_earlier_questions_of_the_night_count()
    {
        var budget = new Budget(new AssistantOptions { NightTokens = 1000 }, tokensSpent: 700, costSpent: 0);
        budget.TryReserve(200, 101).ShouldBeFalse();
        budget.TryReserve(200, 100).ShouldBeTrue();
        budget.TryReserve(0, 1).ShouldBeFalse();
    }

    [Fact]
    public void Money_stops_it_before_tokens_do_and_what_was_not_used_is_given_back()
    {
        // 3 and 15 a million: a question of 1,000 and an answer of 1,000 tokens cost 0.018.
        var budget = new Budget(new AssistantOptions { NightMoney = 0.02m, PriceIn = 3, PriceOut = 15 }, 0, 0);
        budget.TryReserve(1000, 1000).ShouldBeTrue();
        budget.TryReserve(1000, 0).ShouldBeFalse();
        budget.Settle(1000, 1000, Call(1000, 100, budget.Cost(1000, 100)));
        budget.TryReserve(1000, 800).ShouldBeTrue();
        budget.TryReserve(1, 0).ShouldBeTrue();
        budget.TryReserve(1000, 1000).ShouldBeFalse();
    }

    [Fact]
    public void A_model_of_ones_own_costs_nothing() =>
        new Budget(new AssistantOptions { NightMoney = 0 }, 0, 0).TryReserve(10_000, 4_000).ShouldBeTrue();

    private static ModelCall Call(int tokensIn, int tokensOut, long cost) => new()
    {
        At = DateTimeOffset.UnixEpoch,
        Purpose = "coding",
        Model = "m",
        Prompt = "p",
        Key = "k",
        TokensIn = tokensIn,
        TokensOut = tokensOut,
        Cost = cost,
    };
}
