using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.People;

/// <summary>The users and their roles; disabled, never deleted.</summary>
[Authorize(Access.Administer)]
public sealed class PeopleModel(UserStore users, Texts texts) : PageModel
{
    public IReadOnlyList<User> Users { get; private set; } = [];

    public string Fault { get; private set; } = "";

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty]
    public Role[] Roles { get; set; } = [];

    public void OnGet() => Users = users.List();

    public IActionResult OnPostAdd() => Try(() => users.Add(Name, Roles, Passwords.Hash(Name, Password), User.Identity!.Name!));

    public IActionResult OnPostRoles() => Try(() => users.SetRoles(Name, Roles, User.Identity!.Name!));

    /// <summary>Ends the sessions of whoever bears the name, also one's own.</summary>
    public IActionResult OnPostPassword() => Try(() => users.SetPassword(Name, Passwords.Hash(Name, Password), User.Identity!.Name!));

    public IActionResult OnPostEnable() => Try(() => users.Enable(Name, User.Identity!.Name!));

    public IActionResult OnPostDisable() => Try(() =>
    {
        if (string.Equals(Name, User.Identity!.Name, StringComparison.OrdinalIgnoreCase))
            throw new IngestException("You cannot disable yourself.", "Ask another administrator, so that one always remains.");
        users.Disable(Name, User.Identity!.Name!);
    });

    private IActionResult Try(Action change)
    {
        try
        {
            change();
            return RedirectToPage();
        }
        catch (IngestException fault)
        {
            Fault = texts.Told(fault);
            OnGet();
            return Page();
        }
    }
}
