using Ingest.Storage;

namespace Ingest.Web.Registry.Claims;

/// <summary>Every number a brief states beside what the registry holds: the twenty we know by heart, and whatever held documents state.</summary>
public sealed class ClaimsReport(LiveRegistry registry, ClaimStore claims)
{
    public IReadOnlyList<(ClaimQuestion Question, ClaimAnswer Answer, IReadOnlyList<StatedClaim> In)> Known()
    {
        var stated = Stated();
        return registry.Whole().Once("claims", () => (IReadOnlyList<(ClaimQuestion, ClaimAnswer, IReadOnlyList<StatedClaim>)>)
            [.. Questions.All.Select(question => (question, question.Answer(registry), (IReadOnlyList<StatedClaim>)[.. stated.Where(claim => Means(question, claim))]))]);
    }

    /// <summary>The numbers held documents state that are none of the known ones.</summary>
    public IReadOnlyList<(StatedClaim Stated, ClaimAnswer Answer)> Others() =>
        [.. Stated().Where(claim => !Questions.All.Any(question => Means(question, claim))).Select(claim => (claim, ClaimReading.Answer(registry, claim.Claim.Statement, claim.Claim.Value)))];

    private IReadOnlyList<StatedClaim> Stated() => registry.Whole().Once("stated", claims.All);

    /// <summary>The figure is in the value or, with the words, in the sentence.</summary>
    private static bool Means(ClaimQuestion question, StatedClaim stated) => question.Figure is { } figure
        && stated.Claim.Value.Split(' ', '%').Contains(figure, StringComparer.OrdinalIgnoreCase)
        && question.Words.All(word => stated.Claim.Statement.Contains(word, StringComparison.OrdinalIgnoreCase));
}
