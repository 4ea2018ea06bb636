using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.People;

/// <summary>Where the link of the first start leads: whoever holds it becomes the administrator, with every role.</summary>
[AllowAnonymous]
public sealed class FirstAdministratorModel(FirstLink link, UserStore users, SignInLimit limit, Texts texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Secret { get; set; }

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    public string Fault { get; private set; } = "";

    public IActionResult OnGet() => link.Fits(Secret) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!limit.Allows(HttpContext, "first administrator"))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        if (!link.Fits(Secret))
            return NotFound();
        try
        {
            users.Add(Name, Enum.GetValues<Role>(), Passwords.Hash(Name, Password), "first start");
        }
        catch (IngestException fault)
        {
            Fault = texts.Told(fault);
            return Page();
        }

        await Sessions.SignInAsync(HttpContext, users.Find(Name)!);
        return LocalRedirect("/review");
    }
}
