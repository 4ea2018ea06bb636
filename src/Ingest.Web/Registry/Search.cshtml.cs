using Ingest.Storage;
using Ingest.Web.Registry.Analysis;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry;

/// <summary>The registry as a list, narrowed by words, facets and a day.</summary>
public sealed class SearchModel(EntryStore entries, LiveRegistry registry) : PageModel
{
    public const int PageSize = 50;

    public RegistryFilter Filter { get; private set; } = new();

    public RegistryView View { get; private set; } = null!;

    public IReadOnlyList<Facet> Facets { get; private set; } = [];

    public IReadOnlyList<Agreement> Rows { get; private set; } = [];

    public int Total => View.Agreements.Count;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>The years the registry reaches over, for the slider.</summary>
    public (int First, int Last) Span { get; private set; }

    /// <summary>The address of another page of the same list.</summary>
    public string Link(int page) => page == 1 ? $"/registry{Filter}" : $"/registry{Filter}{(Filter.ToString().Length == 0 ? "?" : "&")}p={page}";

    public void OnGet()
    {
        Filter = RegistryFilter.Of(Request.Query);
        View = registry.View(Filter);
        Filter = Filter with { Page = Math.Clamp(Filter.Page, 1, Pages) };
        Rows = [.. entries.Listed(Filter.PageOf(PageSize)).Select(Agreement.Of)];
        Facets = Registry.Facets.Of(registry, Filter);
        var whole = registry.Whole();
        Span = whole.Once("span", () => (whole.Agreements.Min(agreement => agreement.Signed?.Year) ?? whole.Day.Year, whole.Day.Year));
    }
}
