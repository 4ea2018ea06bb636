using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry;

/// <summary>All questions put to the registry, each with how much it finds.</summary>
public sealed class AnalysisIndexModel(LiveRegistry registry, Analyses analyses) : PageModel
{
    public RegistryView View { get; private set; } = null!;

    public IReadOnlyList<(AnalysisKind Kind, int Count)> Found { get; private set; } = [];

    public void OnGet()
    {
        View = registry.View(RegistryFilter.Of(Request.Query));
        Found = [.. AnalysisKind.All.Select(kind => (kind, kind.Count(analyses, View)))];
    }
}
