using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry.Releases;

/// <summary>The difference between any two releases, record by record.</summary>
public sealed class CompareReleasesModel(ReleaseShelf shelf) : PageModel
{
    /// <summary>Records a page shows; the table of changes that comes with each release holds all.</summary>
    public const int Most = 500;

    public Release From { get; private set; } = null!;

    public Release To { get; private set; } = null!;

    public IReadOnlyList<EntryChange> Changes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? from, string? to, CancellationToken cancellation)
    {
        if (shelf.Find(from ?? "") is not { } older || shelf.Find(to ?? "") is not { } newer)
            return NotFound();
        (From, To) = (older, newer);
        Changes = EntryChange.Between(await shelf.EntriesAsync(older, cancellation), await shelf.EntriesAsync(newer, cancellation));
        return Page();
    }
}
