using Ingest.Storage;
using Ingest.Web.Registry.Analysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry;

/// <summary>One country: its agreements, its partners, what they cover and where it stands alone.</summary>
public sealed class CountryModel(LiveRegistry registry) : PageModel
{
    public string Code { get; private set; } = "";

    public RegistryFilter Filter { get; private set; } = new();

    /// <summary>Newest first.</summary>
    public IReadOnlyList<Agreement> Agreements { get; private set; } = [];

    public Facet Years { get; private set; } = new("year", "Year", []);

    /// <summary>Partners with the agreements shared, plurilateral ones too, the closest first.</summary>
    public IReadOnlyList<(string Partner, int Bilateral, int Plurilateral)> Partners { get; private set; } = [];

    public IReadOnlyList<FacetValue> Contents { get; private set; } = [];

    /// <summary>Content codes in use in the registry that no standing agreement of the country has.</summary>
    public IReadOnlyList<string> Missing { get; private set; } = [];

    public IReadOnlyList<OpenTriad> Open { get; private set; } = [];

    public string? Region => Regions.Default.Of(Code);

    public IActionResult OnGet(string code)
    {
        Code = code.ToUpperInvariant();
        Filter = RegistryFilter.Of(Request.Query) with { Where = new Narrowing { Parties = [Code] } };
        var view = registry.View(Filter);
        if (view.Agreements.Count == 0 && !registry.Whole().Agreements.Any(agreement => agreement.Parties.Contains(Code)))
            return NotFound();
        Agreements = [.. view.Agreements.OrderByDescending(agreement => agreement.Signed).ThenBy(agreement => agreement.Id, StringComparer.Ordinal)];
        Years = Facets.Of(registry, Filter, "year");
        Contents = Facets.Of(registry, Filter, "content").Values;
        Partners =
        [
            .. view.Agreements.SelectMany(agreement => agreement.Parties.Where(party => party != Code).Select(party => (party, agreement))).GroupBy(pair => pair.party, pair => pair.agreement)
                .Select(shared => (shared.Key, shared.Count(agreement => agreement.Bilateral), shared.Count(agreement => agreement.Plurilateral)))
                .OrderByDescending(partner => partner.Item2 + partner.Item3).ThenByDescending(partner => partner.Item2).ThenBy(partner => partner.Key, StringComparer.Ordinal),
        ];
        var whole = registry.Whole();
        var held = view.Agreements.Where(agreement => agreement.StandsOn(view.Day)).SelectMany(agreement => agreement.Content).ToHashSet();
        Missing = [.. whole.Once("contents", () => whole.Agreements.SelectMany(agreement => agreement.Content).Distinct().Order(StringComparer.Ordinal).ToList()).Where(content => !held.Contains(content))];
        var triads = whole.Once("triads", () => OpenTriad.Find(whole.Network));
        Open = [.. triads.Where(open => open.Missing.First == Code || open.Missing.Second == Code).Take(6)];
        return Page();
    }
}
