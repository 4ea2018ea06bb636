using Ingest.Model;

namespace Ingest.Assistant.Calls;

/// <summary>What may still be spent tonight. A question reserves what it may cost at most, and pays what it did cost.</summary>
internal sealed class Budget(AssistantOptions options, long tokensSpent, long costSpent)
{
    private readonly Lock _counting = new();
    private long _tokens = tokensSpent;
    private long _cost = costSpent;

    /// <summary>False where the question might go beyond what is left; nothing is reserved then.</summary>
    public bool TryReserve(int tokensIn, int tokensOut)
    {
        lock (_counting)
        {
            var cost = Cost(tokensIn, tokensOut);
            if (_tokens + tokensIn + tokensOut > options.NightTokens || (cost > 0 && _cost + cost > options.NightMoney * 1_000_000))
                return false;
            (_tokens, _cost) = (_tokens + tokensIn + tokensOut, _cost + cost);
            return true;
        }
    }

    /// <summary>Puts what was paid in place of what had been reserved.</summary>
    public void Settle(int reservedIn, int reservedOut, ModelCall call)
    {
        lock (_counting)
            (_tokens, _cost) = (_tokens - reservedIn - reservedOut + call.TokensIn + call.TokensOut, _cost - Cost(reservedIn, reservedOut) + call.Cost);
    }

    /// <summary>Millionths of the currency: a price for a million tokens is as many millionths for one.</summary>
    public long Cost(int tokensIn, int tokensOut) => (long)Math.Ceiling((tokensIn * options.PriceIn) + (tokensOut * options.PriceOut));
}
