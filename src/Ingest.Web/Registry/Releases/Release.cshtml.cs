using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry.Releases;

/// <summary>One release: its files, how to cite it, and what changed.</summary>
public sealed class ReleaseModel(ReleaseShelf shelf) : PageModel
{
    public Release Release { get; private set; } = null!;

    public IReadOnlyList<ReleaseFile> Files { get; private set; } = [];

    /// <summary>schema.org Dataset; the serializer writes &lt; as an escape, so that no title can end the element it stands in.</summary>
    public string Described { get; private set; } = "";

    public IActionResult OnGet(string version)
    {
        if (shelf.Find(version) is not { } release)
            return NotFound();
        (Release, Files) = (ReleaseEndpoints.Placed(release, Request), shelf.Files(release));
        Described = DatasetDescription.SchemaOrg(Release).ToJsonString(JsonSerializerOptions.Default);
        return Page();
    }
}
