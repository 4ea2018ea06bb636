using Ingest.Storage;
using Ingest.Web.Site;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.People;

/// <summary>Name and password in, a session out.</summary>
[AllowAnonymous]
public sealed class SignInModel(UserStore users, SignInLimit limit) : PageModel
{
    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Back { get; set; }

    public bool Refused { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!limit.Allows(HttpContext, Name))
            return StatusCode(StatusCodes.Status429TooManyRequests);
        var user = users.Find(Name);
        if (!Passwords.Fit(user, Password))
        {
            Refused = true;
            return Page();
        }

        await Sessions.SignInAsync(HttpContext, user!);
        // Whoever signs in came to work; readers need not.
        return LocalRedirect(Preferences.Local(Back) is not "/" and var back ? back : "/review");
    }

    public async Task<IActionResult> OnPostOutAsync()
    {
        await HttpContext.SignOutAsync();
        return LocalRedirect("/sign-in");
    }
}
