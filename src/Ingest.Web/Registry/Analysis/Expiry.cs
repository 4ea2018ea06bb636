using Ingest.Model;

namespace Ingest.Web.Registry.Analysis;

/// <summary>An agreement that ends, or renews itself, within a span of days.</summary>
/// <param name="Renews">It carries a renewal clause, so it goes on unless somebody acts.</param>
public sealed record Expiry(string Id, DateOnly LastDay, bool Renews)
{
    /// <summary>The soonest first.</summary>
    public static IReadOnlyList<Expiry> Within(IEnumerable<Agreement> agreements, DateOnly from, DateOnly until) =>
    [
        .. agreements
            .Where(agreement => agreement.Expires is not null)
            .Select(agreement => new Expiry(agreement.Id, Standing.LastDay(agreement.Expires)!.Value, agreement.Clauses.Contains("renewal")))
            .Where(expiry => expiry.LastDay >= from && expiry.LastDay <= until)
            .OrderBy(expiry => expiry.LastDay).ThenBy(expiry => expiry.Id, StringComparer.Ordinal),
    ];
}
