using Ingest.Web.Registry.Claims;
using Ingest.Web.Registry.Downloads;

namespace Ingest.Web.Registry.Api;

/// <summary>A figure a brief states beside what the registry holds.</summary>
/// <param name="Id">Q01 to Q20.</param>
/// <param name="Asks">What is counted.</param>
/// <param name="Stated">What the brief says.</param>
/// <param name="Source">Which brief.</param>
/// <param name="Verdict">agrees, agrees-otherwise or differs.</param>
/// <param name="Held">What the registry holds.</param>
/// <param name="Counts">The same counted in several ways, the one as stated first.</param>
/// <param name="Why">What may keep the two apart.</param>
public sealed record PublicClaim(
    string Id, string Asks, string Stated, string Source, ClaimVerdict Verdict, string Held, IReadOnlyList<PublicCount> Counts, IReadOnlyList<string> Why)
{
    public static IReadOnlyList<PublicClaim> All(ClaimsReport report) =>
    [
        .. report.Known().Select(known => new PublicClaim(
            known.Question.Id, known.Question.Asks, known.Question.Stated, Questions.Source, known.Answer.Verdict, known.Answer.Held,
            [.. known.Answer.Counts.Select(count => new PublicCount(count.Way, count.Value, count.Leads.ToString(), count.Fits))], [.. ClaimsTable.Told(known.Answer)])),
    ];
}
