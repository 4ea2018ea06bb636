using System.Globalization;
using Ingest.Storage;
using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry.Claims;

/// <summary>Counts a filter as a brief states it and in the ways a reader may have meant, and says which of them fits.</summary>
internal static class Counting
{
    private const string AsStated = "as stated";
    private const string BilateralOnly = "bilateral only";
    private const string AsPairs = "plurilateral as pairs";
    private const string AnyTime = "without the window";

    public static ClaimAnswer Count(LiveRegistry registry, RegistryFilter filter, Func<double, bool> fits) =>
        Answer(registry, filter, Ways(filter).Select(way => Of(way.Way, way.Filter, Number(registry, way.Filter), fits)));

    /// <summary>The share of what a filter means among what another means.</summary>
    /// <param name="part">Narrows the whole to the part.</param>
    public static ClaimAnswer Share(LiveRegistry registry, RegistryFilter whole, Func<RegistryFilter, RegistryFilter> part, Func<double, bool> fits) =>
        Answer(registry, part(whole), Ways(whole).Select(way => Number(registry, way.Filter) is var all && all > 0
            ? Of(way.Way, part(way.Filter), Number(registry, part(way.Filter)) / all, fits)
            : new ClaimCount(way.Way, null, way.Filter, false)));

    /// <summary>Distinct partners of a country within a group, among what a filter means.</summary>
    public static ClaimAnswer Partners(LiveRegistry registry, RegistryFilter filter, string country, IReadOnlyCollection<string> group, Func<double, bool> fits) =>
        Answer(registry, filter, Ways(filter).Where(way => way.Way != AsPairs).Select(way => Of(way.Way, way.Filter, Partners(registry, way.Filter, country, group).Count, fits)));

    public static IReadOnlyCollection<string> Partners(LiveRegistry registry, RegistryFilter filter, string country, IReadOnlyCollection<string> group) =>
        [.. registry.View(filter).Agreements.SelectMany(agreement => agreement.Parties).Where(party => party != country && group.Contains(party)).Distinct()];

    /// <summary>An answer that is not one number.</summary>
    /// <param name="coded">The facet it rests on, where it is one of codes.</param>
    public static ClaimAnswer Holds(LiveRegistry registry, RegistryFilter filter, bool holds, string held, string? coded = null) => new(
        holds ? ClaimVerdict.Agrees : ClaimVerdict.Differs, held, [new ClaimCount(AsStated, registry.View(filter).Agreements.Count, filter, holds)],
        holds ? [] : Whys.Of(registry, filter, coded));

    private static IEnumerable<(string Way, RegistryFilter Filter)> Ways(RegistryFilter filter)
    {
        yield return (AsStated, filter);
        if (filter.Sides is null)
        {
            yield return (BilateralOnly, filter with { Sides = Sides.Bilateral });
            yield return (AsPairs, filter with { Pairs = true });
        }

        if (filter.SignedFrom is not null)
            yield return (AnyTime, filter with { SignedFrom = null, SignedTo = null });
    }

    /// <summary>Agreements, or pairs of their parties where these are counted; only pairs within the states the filter is about.</summary>
    private static double Number(LiveRegistry registry, RegistryFilter filter)
    {
        var view = registry.View(filter);
        var scope = CountryGroups.Expand(filter.TwoOf).ToHashSet();
        return !filter.Pairs ? view.Agreements.Count
            : view.Agreements.Sum(agreement => Pair.Among([.. agreement.Parties.Where(party => scope.Count == 0 || scope.Contains(party))]).Count());
    }

    /// <summary>Without its window a count may reach any figure: it is shown, and proves nothing.</summary>
    private static ClaimCount Of(string way, RegistryFilter filter, double value, Func<double, bool> fits) => new(way, value, filter, way != AnyTime && fits(value));

    private static ClaimAnswer Answer(LiveRegistry registry, RegistryFilter filter, IEnumerable<ClaimCount> counted)
    {
        var counts = counted.ToList();
        var verdict = counts[0].Fits ? ClaimVerdict.Agrees : counts.Exists(count => count.Fits) ? ClaimVerdict.AgreesOtherwise : ClaimVerdict.Differs;
        var value = counts[0].Value;
        var share = counts[0].Value is > 0 and < 1;
        // One answer for readers of every language, written like the briefs' own figures: 80 %.
        var held = value?.ToString(share ? "P0" : "0", CultureInfo.InvariantCulture) ?? "–";
        return new ClaimAnswer(verdict, held, counts, verdict == ClaimVerdict.Agrees ? [] : Whys.Of(registry, filter));
    }
}
