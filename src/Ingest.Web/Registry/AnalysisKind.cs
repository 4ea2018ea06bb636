using Ingest.Web.Registry.Analysis;

namespace Ingest.Web.Registry;

/// <summary>One question put to the registry, with its page and its data.</summary>
/// <param name="Name">In the address, e.g. <c>open-triads</c>.</param>
/// <param name="Heading">In English, the key of its text.</param>
/// <param name="Explained">What counts as a finding, in English.</param>
/// <param name="Count">How many findings there are.</param>
/// <param name="Found">All of them, as data.</param>
public sealed record AnalysisKind(
    string Name, string Heading, string Explained, Func<Analyses, RegistryView, int> Count, Func<Analyses, RegistryView, object> Found)
{
    public static IReadOnlyList<AnalysisKind> All { get; } =
    [
        new("overlaps", "Overlaps", "Agreements of exactly the same parties that undertake the same thing and stand at the same time: duplication, or a framework with what implements it.",
            (analyses, view) => analyses.Overlaps(view).Count, (analyses, view) => analyses.Overlaps(view)),
        new("gaps", "Gaps", "Which country has standing agreements on what; the empty cells are the gaps. None in this registry: beyond its sources the answer is unknown, not zero.",
            (analyses, view) => analyses.Coverage(view).Gaps().Count(), (analyses, view) => Cells(analyses.Coverage(view))),
        new("hubs", "Hubs and regions", "Who agrees most, with how many partners, and how much of it stays within the own region.",
            (analyses, view) => analyses.Hubs(view).Count, (analyses, view) => new { hubs = analyses.Hubs(view), regions = analyses.Regional(view) }),
        new("clusters", "Clusters of formats", "Standing formats of three or more whose members are much the same: at least half of all their members are in both (Jaccard index 0.5).",
            (analyses, view) => analyses.Clusters(view).Count, (analyses, view) => analyses.Clusters(view)),
        new("open-triads", "Triads that lack a side", "Two countries without an agreement that share at least two partners: the likeliest to close (triadic closure; Kinne 2018).",
            (analyses, view) => analyses.Triads(view).Count, (analyses, view) => analyses.Triads(view).Select(open => new { one = open.Missing.First, other = open.Missing.Second, open.Common })),
        new("matchmaking", "Matchmaking", "Standing bilateral procurement pacts on one system or field with a state in common that together reach the floor of an EU instrument neither reaches alone.",
            (analyses, view) => analyses.Matches(view).Count, (analyses, view) => new { floors = analyses.Floors, matches = analyses.Matches(view) }),
        new("hooks", "Hooks into NATO and EU instruments", "Where the words of an agreement name an instrument of collective planning, procurement or capability development.",
            (analyses, view) => analyses.Hooks(view).Select(naming => (naming.Thing, naming.Entry)).Distinct().Count(), (analyses, view) => analyses.Hooks(view)),
        new("backstop", "Backstop", "What frontline states have been promised by France, Germany, the United Kingdom and the Nordic states in agreements that stand, and what is missing.",
            (analyses, view) => analyses.Backstops(view).Sum(backstop => backstop.Missing.Count), (analyses, view) => analyses.Backstops(view)),
        new("mutual-defence", "Mutual-defence clauses", "Standing agreements whose parties pledge to help each other if attacked, by country, binding or not.",
            (analyses, view) => analyses.Pledges(view).SelectMany(pledge => pledge.Binding.Concat(pledge.NonBinding).Concat(pledge.Unsettled)).Distinct().Count(), (analyses, view) => analyses.Pledges(view)),
        new("expiry", "What ends or renews", "Agreements whose term ends within twelve months, the soonest first; those with a renewal clause go on unless somebody acts.",
            (analyses, view) => analyses.Expiries(view).Count, (analyses, view) => analyses.Expiries(view)),
        new("depth", "Depth against symbolism", "How far the words commit: symbolic, exploratory, firm, or operational (three firm undertakings or more, and a commitment with a date or a budget). Only agreements whose text is held.",
            (analyses, view) => analyses.Depths(view).Count, (analyses, view) => analyses.Depths(view).Select(depth => new { depth.Id, rung = Words.Of(depth.Rung), depth.Binding, depth.Firm, depth.Exploratory, depth.Dated })),
    ];

    private static object Cells(Coverage coverage) => new
    {
        held = coverage.Countries.SelectMany(country => coverage.Contents.Select(content => new { country, content, ids = coverage.Of(country, content) })).Where(cell => cell.ids.Count > 0),
        gaps = coverage.Gaps().Select(gap => new { country = gap.Country, content = gap.Content }),
    };
}
