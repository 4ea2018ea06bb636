using Ingest.Storage;
using Ingest.Web.Registry.Analysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry;

/// <summary>Two countries: what they share, over time, and what none of it covers.</summary>
public sealed class PairModel(LiveRegistry registry) : PageModel
{
    public Pair Pair { get; private set; }

    public RegistryFilter Filter { get; private set; } = new();

    public IReadOnlyList<Agreement> Bilateral { get; private set; } = [];

    public IReadOnlyList<Agreement> Plurilateral { get; private set; } = [];

    public IReadOnlyList<(string Content, IReadOnlyList<Agreement> Held)> Covered { get; private set; } = [];

    public IReadOnlyList<Overlap> Overlaps { get; private set; } = [];

    public IReadOnlyList<string> Common { get; private set; } = [];

    public IActionResult OnGet(string one, string other)
    {
        Pair = new Pair(one.ToUpperInvariant(), other.ToUpperInvariant());
        Filter = new RegistryFilter { Where = new Narrowing { Parties = [Pair.First, Pair.Second] } };
        var view = registry.View(Filter);
        var whole = registry.View(new RegistryFilter { Pairs = true });
        if (Pair.First == Pair.Second || !whole.Network.Countries.Contains(Pair.First) || !whole.Network.Countries.Contains(Pair.Second))
            return NotFound();
        if (one != Pair.First || other != Pair.Second)
            return RedirectPermanent($"/registry/pairs/{Pair.First}-{Pair.Second}");
        var newest = view.Agreements.OrderByDescending(agreement => agreement.Signed).ThenBy(agreement => agreement.Id, StringComparer.Ordinal).ToList();
        Bilateral = [.. newest.Where(agreement => agreement.Bilateral)];
        Plurilateral = [.. newest.Where(agreement => agreement.Plurilateral)];
        Covered =
        [
            .. newest.SelectMany(agreement => agreement.Content.Select(code => (code, agreement))).GroupBy(pair => pair.code, pair => pair.agreement)
                .OrderByDescending(held => held.Count()).ThenBy(held => held.Key, StringComparer.Ordinal).Select(held => (held.Key, (IReadOnlyList<Agreement>)[.. held])),
        ];
        Overlaps = Overlap.Find(Bilateral, view.Day);
        Common = [.. whole.Network.Partners(Pair.First).Intersect(whole.Network.Partners(Pair.Second)).Order(StringComparer.Ordinal)];
        return Page();
    }
}
