using Ingest.Storage;
using Ingest.Web.Registry.Analysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry;

/// <summary>Two agreements side by side, clause by clause, each with its words.</summary>
public sealed class CompareModel(EntryStore entries, LiveRegistry registry) : PageModel
{
    /// <summary>An entry's id.</summary>
    [BindProperty(SupportsGet = true)]
    public string? A { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? B { get; set; }

    /// <summary>Null until both are named.</summary>
    public (Agreement One, Agreement Other)? Both { get; private set; }

    public IReadOnlyList<ComparedRow> Rows { get; private set; } = [];

    public IActionResult OnGet()
    {
        if (A is null || B is null)
            return Page();
        if (entries.Find(A.Trim()) is not { } one || entries.Find(B.Trim()) is not { } other || registry.Find(one.Entry.Id) is not { } left || registry.Find(other.Entry.Id) is not { } right)
            return NotFound();
        (Both, Rows) = ((left, right), ComparedRow.Of(one.Entry, other.Entry));
        return Page();
    }
}
