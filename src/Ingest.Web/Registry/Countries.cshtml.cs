using Ingest.Web.Registry.Analysis;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry;

/// <summary>Every party of the registry, the greatest hubs first.</summary>
public sealed class CountriesModel(LiveRegistry registry) : PageModel
{
    public IReadOnlyList<Hub> Hubs { get; private set; } = [];

    public void OnGet()
    {
        var view = registry.View(new RegistryFilter { Pairs = true });
        Hubs = view.Once("hubs", () => Hub.Rank(view.Agreements, plurilateral: true, Regions.Default));
    }
}
