using System.Text.Json;
using Ingest.Web.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry;

/// <summary>The briefs' graphs, live: every number leads to exactly its records.</summary>
public sealed class ChartsModel(LiveRegistry registry, Texts texts) : PageModel
{
    public RegistryFilter Filter { get; private set; } = new();

    public RegistryView View { get; private set; } = null!;

    public IReadOnlyList<Figure> Charts { get; private set; } = [];

    public Constellation Network { get; private set; } = null!;

    /// <summary>The network drawn for readers without script.</summary>
    public string Drawing => ConstellationDrawing.Svg(Network, Filter, texts["Constellation of partnerships"]);

    public void OnGet() => Load();

    /// <summary>The network as a file.</summary>
    public IActionResult OnGetNetwork()
    {
        Load();
        return File(System.Text.Encoding.UTF8.GetBytes(Drawing), "image/svg+xml", "constellation.svg");
    }

    /// <summary>The network for the script that draws it: countries and ties with where they lead.</summary>
    public string Data()
    {
        var most = Network.Hubs.Select(hub => hub.Agreements).DefaultIfEmpty(1).Max();
        return JsonSerializer.Serialize(new
        {
            nodes = Network.Hubs.Select(hub => new
            {
                id = hub.Country,
                name = Countries.Name(hub.Country),
                count = hub.Agreements,
                partners = hub.Partners,
                x = Math.Round(Network.Places[hub.Country].X, 4),
                y = Math.Round(Network.Places[hub.Country].Y, 4),
                size = Math.Round(2 * ConstellationDrawing.Radius(hub.Agreements, most), 1),
                colour = Network.Colour(hub.Country),
                leads = $"/registry/countries/{hub.Country}",
            }),
            ties = Network.Ties.Select(tie => new
            {
                a = tie.Pair.First,
                b = tie.Pair.Second,
                count = tie.Count,
                width = Math.Round(ConstellationDrawing.Thickness(tie.Count), 1),
                leads = $"/registry{Constellation.Leads(Filter, tie.Pair)}",
            }),
        });
    }

    private void Load()
    {
        Filter = RegistryFilter.Of(Request.Query);
        View = registry.View(Filter);
        Charts = Figures.Of(View);
        Network = Constellation.Of(View);
    }
}
