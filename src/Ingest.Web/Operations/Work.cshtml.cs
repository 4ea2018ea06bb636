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

    /// <summary>What nobody reads at this moment, the newest first.</summary>
    public IReadOnlyList<Drop> Waiting { get; private set; } = [];

    /// <summary>Set aside, the newest first: what may be retried.</summary>
    public IReadOnlyList<Drop> SetAside { get; private set; } = [];

    public IReadOnlyList<Night> Nights { get; private set; } = [];

    public bool MayOperate { get; private set; }

    public async Task OnGetAsync()
    {
        MayOperate = await MayAsync();
        Vitals = place.Vitals;
        var reading = Vitals.InHand.Select(drop => drop.Id).ToHashSet();
        Waiting = [.. place.Ledger.List(Outcome.Waiting, take: Shown).Where(drop => !reading.Contains(drop.Id))];
        SetAside = place.Ledger.List(Outcome.Quarantined, take: 20);
        Nights = place.Nights.List(14);
    }

    public Task<IActionResult> OnPostPauseAsync() => DoAsync(who => place.Operator.Pause(who));

    public Task<IActionResult> OnPostDrainAsync() => DoAsync(who => place.Operator.Drain(who));

    public Task<IActionResult> OnPostResumeAsync() => DoAsync(who => place.Operator.Resume(who));

    public Task<IActionResult> OnPostRetryAsync(long id) => DoAsync(_ => place.Operator.Retry(id));

    public Task<IActionResult> OnPostGiveUpAsync(long id) => DoAsync(who => place.Operator.Cancel(id, who));

    private async Task<IActionResult> DoAsync(Action<string> work)
    {
        if (!await MayAsync())
            return Forbid();
        work(User.Identity!.Name!);
        if (place.Engine.IsRunning)
            await place.Engine.ObeyAsync();
        return RedirectToPage();
    }

    private async Task<bool> MayAsync() => (await access.AuthorizeAsync(User, Access.Administer)).Succeeded;
}
