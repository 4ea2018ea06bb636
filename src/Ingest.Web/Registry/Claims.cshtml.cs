using Ingest.Storage;
using Ingest.Web.Registry.Claims;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry;

/// <summary>The claims report: stated beside held, with the query and the reason.</summary>
public sealed class ClaimsModel(ClaimsReport report) : PageModel
{
    public IReadOnlyList<(ClaimQuestion Question, ClaimAnswer Answer, IReadOnlyList<StatedClaim> In)> Known { get; private set; } = [];

    public IReadOnlyList<(StatedClaim Stated, ClaimAnswer Answer)> Others { get; private set; } = [];

    public void OnGet() => (Known, Others) = (report.Known(), report.Others());
}
