using System.Globalization;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Storage;
using Ingest.Web.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Operations;

/// <summary>What became of every file, and the door for more: what is handed in here lands in the inbox like any other drop.</summary>
public sealed class DropsModel(DropLedger ledger, DataFolder folder, IAuthorizationService access) : PageModel
{
    private const int PageSize = 100;

    [BindProperty(SupportsGet = true)]
    public Outcome? Outcome { get; set; }

    /// <summary>Part of the file's path.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public Via? Via { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? Since { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>How many files the last form handed in.</summary>
    [BindProperty(SupportsGet = true)]
    public int Handed { get; set; }

    public Books Books { get; private set; } = null!;

    public IReadOnlyList<Drop> Rows { get; private set; } = [];

    public bool MayDrop { get; private set; }

    public bool More => Rows.Count == PageSize;

    public async Task OnGetAsync()
    {
        MayDrop = (await access.AuthorizeAsync(User, Access.Drop)).Succeeded;
        Books = ledger.Balance();
        Rows = ledger.List(Outcome, Text ?? "", Via, Since, Math.Max(0, Number - 1) * PageSize, PageSize);
    }

    /// <summary>The same list on another page, or with another outcome.</summary>
    public string LinkTo(Outcome? outcome, int page = 1) => QueryString.Create(new Dictionary<string, string?>
    {
        ["outcome"] = outcome?.ToString(),
        ["q"] = Text,
        ["via"] = Via?.ToString(),
        ["since"] = Since?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ["p"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
    }.Where(pair => !string.IsNullOrEmpty(pair.Value))) is { HasValue: true } query ? $"/drops{query}" : "/drops";

    public async Task<IActionResult> OnPostAsync(List<IFormFile> files)
    {
        if (!(await access.AuthorizeAsync(User, Access.Drop)).Succeeded)
            return Forbid();
        foreach (var file in files)
            await HandIn.ToAsync(folder.Inbox, file, User.Identity!.Name!, HttpContext.RequestAborted);
        return RedirectToPage(new { handed = files.Count });
    }
}
