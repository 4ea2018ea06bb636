namespace Ingest.Web.Registry.Claims;

/// <summary>What the registry holds of a stated number.</summary>
/// <param name="Held">In short: a number, a share, or countries with their numbers.</param>
/// <param name="Counts">The same counted in other ways, the one as stated first.</param>
/// <param name="Whys">Why it agrees or not, in English with their values.</param>
public sealed record ClaimAnswer(ClaimVerdict Verdict, string Held, IReadOnlyList<ClaimCount> Counts, IReadOnlyList<(string Text, object[] Values)> Whys);
