using Ingest.Web.Registry.Analysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry;

/// <summary>The findings of one question, each linked to its records.</summary>
public sealed class AnalysisPageModel(LiveRegistry registry, Analyses analyses) : PageModel
{
    /// <summary>Findings on a page; the data has all.</summary>
    public const int Most = 200;

    public AnalysisKind Kind { get; private set; } = null!;

    public RegistryView View { get; private set; } = null!;

    public Analyses Analyses => analyses;

    public IActionResult OnGet(string name)
    {
        if (AnalysisKind.All.FirstOrDefault(kind => kind.Name == name) is not { } kind)
            return NotFound();
        (Kind, View) = (kind, registry.View(RegistryFilter.Of(Request.Query)));
        return Page();
    }
}
