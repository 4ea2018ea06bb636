using Ingest.Model;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry.Releases;

/// <summary>All releases, what they mean, and for an administrator the next one.</summary>
public sealed class ReleasesModel(ReleaseShelf shelf, Freezing freezing) : PageModel
{
    public IReadOnlyList<Release> All { get; private set; } = [];

    public bool MayFreeze => User.IsInRole(nameof(Role.Administrator));

    public string? Fault { get; private set; }

    public void OnGet() => All = shelf.All;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!MayFreeze)
            return Forbid();
        try
        {
            var frozen = await freezing.RunAsync(new FreezeRequest(), cancellation);
            return RedirectToPage("Release", new { version = frozen.Release.Version });
        }
        catch (IngestException fault)
        {
            OnGet();
            Fault = $"{fault.Message} {fault.Remedy}";
            return Page();
        }
    }
}
