using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Storage;
using Ingest.Web.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Operations;

/// <summary>What is in hand and what waits, why, and what an administrator can do about it; the nights and their reports.</summary>
public sealed class WorkModel(Workplace place, IAuthorizationService access) : PageModel
{
    private const int Shown = 200;

    public Vitals Vitals { get; private set; } = null!;

    public IReadOnlyList<Drop> Waiting { get; private set; } = [];

    /// <summary>Set aside, the newest first: what may be retried.</summary>
    public IReadOnlyList<Drop> SetAside { get; private set; } = [];

    public IReadOnlyList<Night> Nights { get; private set; } = [];

    public bool MayOperate { get; private set; }

    public async Task OnGetAsync()
    {
        MayOperate = await MayAsync();
        Vitals = place.Vitals;
        Waiting = [.. place.Ledger.Waiting().Take(Shown)];
        SetAside = place.Ledger.List(Outcome.Quarantined, take: 20);
        Nights = place.Nights.List(14);
    }

    public Task<IActionResult> OnPostPauseAsync() => DoAsync(() => place.Engine.PauseAsync(User.Identity!.Name!));

    public Task<IActionResult> OnPostResumeAsync() => DoAsync(() => place.Engine.ResumeAsync(User.Identity!.Name!));

    public Task<IActionResult> OnPostRetryAsync(long id) => DoAsync(() => place.Engine.RetryAsync(id));

    public Task<IActionResult> OnPostGiveUpAsync(long id) => DoAsync(() => Task.FromResult(place.Engine.Cancel(id, User.Identity!.Name!)));

    private async Task<IActionResult> DoAsync(Func<Task> work)
    {
        if (!await MayAsync())
            return Forbid();
        await work();
        return RedirectToPage();
    }

    private async Task<bool> MayAsync() => (await access.AuthorizeAsync(User, Access.Administer)).Succeeded;
}
