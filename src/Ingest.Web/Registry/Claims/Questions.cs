using System.Globalization;
using Ingest.Storage;
using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry.Claims;

/// <summary>
/// The twenty figures of the Böll EU Brief "A Phalanx of Defence Pacts?" (Kefferpütz and Bruck, October 2025) as questions to the
/// registry: agreements among the EU's member states, the United Kingdom and Ukraine, signed from January 2014 to September 2025.
/// </summary>
public static class Questions
{
    public const string Source = "Kefferpütz and Bruck, Böll EU Brief, October 2025";

    private static readonly RegistryFilter Scope = new()
    {
        TwoOf = ["EU27", "GBR", "UKR"],
        SignedFrom = new DateOnly(2014, 1, 1),
        SignedTo = new DateOnly(2025, 9, 30),
    };

    private static readonly RegistryFilter Bilateral = Scope with { Sides = Sides.Bilateral };

    private static readonly DateOnly Invasion = new(2022, 2, 24);

    public static IReadOnlyList<ClaimQuestion> All { get; } =
    [
        new("Q01", "Arrangements in the window", "> 160", "160", [], registry => Counting.Count(registry, Scope, Stated.Over(160))),
        new("Q02", "Share signed in 2024 and 2025", "> 50 %", "half", [], registry => Counting.Share(registry, Scope, whole => Years(whole, 2024, 2025), Stated.Over(0.5))),
        new("Q03", "Bilateral ones signed since 24 February 2022", "135", "135", [], registry => Counting.Count(registry, Bilateral with { SignedFrom = Invasion }, Stated.Exactly(135))),
        new("Q04", "Share signed since 24 February 2022", "80 %", "80", ["cent"], registry => Counting.Share(registry, Scope, whole => whole with { SignedFrom = Invasion }, Stated.Share(0.8))),
        new("Q05", "Signed in 2024", "57", "57", ["2024"], registry => Counting.Count(registry, Years(Scope, 2024, 2024), Stated.Exactly(57))),
        new("Q06", "Signed in 2025 to September", "36", "36", ["2025"], registry => Counting.Count(registry, Years(Scope, 2025, 2025), Stated.Exactly(36))),
        new("Q07", "On procurement and industry, signed in 2025", "almost 20", "20", ["2025"], registry => Counting.Count(
            registry, Years(Scope, 2025, 2025) with { Where = Years(Scope, 2025, 2025).Where with { Content = "procurement_industry" } }, Stated.AlmostBut(20))),
        new("Q08", "The four EU states with most agreements", "FRA, DEU, SWE, FIN, ≥ 24", "dozens", [], Hubs),
        new("Q09", "Partners of France and of Germany", "> 20", "twenty", [], Diversified),
        new("Q10", "Share of Latvia's ties with Nordic and Baltic states", "> 50 %", null, [], Latvia),
        new("Q11", "Austria, Ireland, Malta and Hungary have few", "the lowest quarter", null, [], Few),
        new("Q12", "EU states with a comprehensive agreement with Ukraine", "21", "21", ["comprehensive"], registry => Counting.Partners(
            registry, Of(Scope, "UKR") with { Where = new Narrowing { Parties = ["UKR"], Focus = "comprehensive" } }, "UKR", CountryGroups.Eu, Stated.Exactly(21))),
        new("Q13", "Bilateral arrangements of the United Kingdom with EU states", "25", "25", ["bilateral"], registry => Counting.Count(registry, Of(Bilateral, "GBR"), Stated.Exactly(25))),
        new("Q14", "EU states the United Kingdom has one with", "21", "21", ["25"], registry => Counting.Partners(registry, Of(Bilateral, "GBR"), "GBR", CountryGroups.Eu, Stated.Exactly(21))),
        new("Q15", "With a mutual-defence clause", "6", "six", ["clause"], registry => Counting.Count(registry, Pledged, Stated.Exactly(6))),
        new("Q16", "Mutual-defence clauses by country", "FRA 3, GBR 3, DEU 2", "three", ["clause"], Pledges),
        new("Q17", "Types: agreements and declarations most, intent less, strategic partnerships few", "order", null, [], Types),
        new("Q18", "Contents: comprehensive, procurement, operational, cyber", "all four", null, [], Contents),
        new("Q19", "The brief counts bilateral ones, and holds plurilateral ones too", "bilateral only", null, [], Flags),
        new("Q20", "The window", "2014-01 to 2025-09", null, [], Window),
    ];

    private static RegistryFilter Pledged => Scope with { Where = new Narrowing { Clause = "mutual_defence" } };

    private static RegistryFilter Years(RegistryFilter filter, int from, int to) => filter with { Where = filter.Where with { FromYear = from, ToYear = to } };

    /// <summary>A country's agreements with EU states.</summary>
    private static RegistryFilter Of(RegistryFilter filter, string party) => filter with { TwoOf = [], AnyOf = ["EU27"], Where = filter.Where with { Parties = [party] } };

    private static List<(string Country, int Count)> ByCountry(LiveRegistry registry, RegistryFilter filter) =>
    [
        .. CountryGroups.Eu.Append("GBR").Append("UKR").Select(country => (country, registry.View(filter).Agreements.Count(agreement => agreement.Parties.Contains(country))))
            .OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.country, StringComparer.Ordinal),
    ];

    private static ClaimAnswer Hubs(LiveRegistry registry)
    {
        var first = ByCountry(registry, Bilateral).Where(pair => CountryGroups.Eu.Contains(pair.Country)).Take(4).ToList();
        var holds = first.Select(pair => pair.Country).ToHashSet().SetEquals(["FRA", "DEU", "SWE", "FIN"]) && first.TrueForAll(pair => pair.Count >= 24);
        return Counting.Holds(registry, Bilateral, holds, Named(first));
    }

    private static ClaimAnswer Diversified(LiveRegistry registry)
    {
        var view = registry.View(Bilateral);
        var partners = new[] { "FRA", "DEU" }.Select(country => (country, view.Network.Partners(country).Count)).ToList();
        return Counting.Holds(registry, Bilateral with { AnyOf = ["FRA", "DEU"] }, partners.TrueForAll(pair => pair.Count > 20), Named(partners));
    }

    private static ClaimAnswer Latvia(LiveRegistry registry)
    {
        var near = Regions.Default.Members["Nordic-Baltic"];
        var latvian = Bilateral with { TwoOf = [], Where = new Narrowing { Parties = ["LVA"] } };
        var all = registry.View(latvian).Agreements;
        var share = all.Count == 0 ? 0 : (double)all.Count(agreement => agreement.Parties.Any(party => party != "LVA" && near.Contains(party))) / all.Count;
        return Counting.Holds(registry, latvian, share > 0.5, all.Count == 0 ? "–" : share.ToString("P0", CultureInfo.InvariantCulture));
    }

    private static ClaimAnswer Few(LiveRegistry registry)
    {
        var all = ByCountry(registry, Bilateral).Where(pair => CountryGroups.Eu.Contains(pair.Country)).ToList();
        var quarter = all[^(all.Count / 4)].Count;
        var few = all.Where(pair => pair.Country is "AUT" or "IRL" or "MLT" or "HUN").ToList();
        return Counting.Holds(registry, Bilateral with { AnyOf = ["AUT", "IRL", "MLT", "HUN"] }, few.TrueForAll(pair => pair.Count <= quarter), Named(few));
    }

    private static ClaimAnswer Pledges(LiveRegistry registry)
    {
        var counts = ByCountry(registry, Pledged).Where(pair => pair.Count > 0).ToDictionary(pair => pair.Country, pair => pair.Count);
        var holds = counts.GetValueOrDefault("FRA") == 3 && counts.GetValueOrDefault("GBR") == 3 && counts.GetValueOrDefault("DEU") == 2;
        return Counting.Holds(registry, Pledged, holds, Named(counts.Select(pair => (pair.Key, pair.Value))), "clause");
    }

    private static ClaimAnswer Types(LiveRegistry registry)
    {
        var counts = registry.View(Scope).Agreements.Where(agreement => agreement.Type is not null).CountBy(agreement => agreement.Type!).ToDictionary();
        var (agreements, declarations, intents, strategic) = (Of("cooperation_agreement"), Of("political_declaration"), Of("statement_of_intent"), Of("strategic_partnership"));
        return Counting.Holds(registry, Scope, Math.Min(agreements, declarations) > Math.Max(intents, strategic), $"{agreements}, {declarations}, {intents}, {strategic}", "type");

        int Of(string type) => counts.GetValueOrDefault(type);
    }

    private static ClaimAnswer Contents(LiveRegistry registry)
    {
        var counts = new[] { "comprehensive", "procurement_industry", "operational", "cyber" }.Select(focus => registry.View(Scope).Agreements.Count(agreement => agreement.Focus == focus)).ToList();
        return Counting.Holds(registry, Scope, counts.TrueForAll(count => count > 0), string.Join(", ", counts), "focus");
    }

    private static ClaimAnswer Flags(LiveRegistry registry)
    {
        var agreements = registry.View(Scope).Agreements;
        var (two, more) = (agreements.Count(agreement => agreement.Bilateral), agreements.Count(agreement => agreement.Plurilateral));
        return Counting.Holds(registry, Scope, two > 0 && more > 0 && two + more == agreements.Count, $"{two} + {more}");
    }

    private static ClaimAnswer Window(LiveRegistry registry)
    {
        var (within, ever) = (registry.View(Scope).Agreements.Count, registry.View(Scope with { SignedFrom = null, SignedTo = null }).Agreements.Count);
        return Counting.Holds(registry, Scope, within > 0, $"{within} / {ever}");
    }

    private static string Named(IEnumerable<(string Country, int Count)> counts) => string.Join(", ", counts.Select(pair => $"{pair.Country} {pair.Count}")) is { Length: > 0 } named ? named : "–";
}
