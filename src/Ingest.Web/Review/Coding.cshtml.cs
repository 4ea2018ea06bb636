using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.People;
using Ingest.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Review;

/// <summary>Double coding: what I have to code, what is to be settled between coders, and how well they agree.</summary>
[Authorize(Access.Review)]
public sealed class CodingModel(
    AssignmentStore assignments, Comparison comparison, ReliabilityStore reliability, CandidateStore candidates, UserStore users, Texts texts, IAuthorizationService access) : PageModel
{
    public IReadOnlyList<Assignment> Mine { get; private set; } = [];

    public IReadOnlyList<(Disagreement Case, string Title)> Cases { get; private set; } = [];

    public IReadOnlyList<ReliabilityRow> Agreement { get; private set; } = [];

    public IReadOnlyList<string> Coders { get; private set; } = [];

    public bool MaySettle { get; private set; }

    public string Fault { get; private set; } = "";

    public async Task OnGetAsync()
    {
        MaySettle = (await access.AuthorizeAsync(User, Access.Adjudicate)).Succeeded;
        Mine = assignments.Open(User.Identity!.Name!);
        Cases = MaySettle ? [.. comparison.Disagreements().Select(settled => (settled, candidates.Find(settled.CandidateId)?.Candidate.Title?.Value ?? settled.CandidateId))] : [];
        Coders = MaySettle ? [.. users.List().Where(user => user.MayDo(Role.Reviewer)).Select(user => user.Name)] : [];
        Agreement = reliability.Rows();
    }

    /// <summary>Gives a share of what waits to the coders named, or one candidate where its id is given.</summary>
    /// <param name="share">Per cent.</param>
    public async Task<IActionResult> OnPostAsync(int share, string? candidate, List<string> coders, bool blind)
    {
        if (!(await access.AuthorizeAsync(User, Access.Adjudicate)).Succeeded)
            return Forbid();
        try
        {
            if (coders.Count < 2)
                throw new IngestException("Double coding needs two coders.", "Choose at least two.");
            if (string.IsNullOrWhiteSpace(candidate))
                assignments.AssignShare(Math.Clamp(share, 0, 100) / 100.0, coders, blind, User.Identity!.Name!);
            else
                assignments.Assign(candidate.Trim(), coders, blind, User.Identity!.Name!);
            return RedirectToPage();
        }
        catch (IngestException fault)
        {
            Fault = texts.Told(fault);
            await OnGetAsync();
            return Page();
        }
    }
}
