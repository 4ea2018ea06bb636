using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.People;
using Ingest.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Review;

/// <summary>One candidate beside the pages that prove it, and what a reviewer decides of it.</summary>
public sealed class CandidateModel(
    Showing showing, DecisionStore decisions, DocumentStore documents, ProvenanceStore sources, DeskStore desk, AssignmentStore assignments,
    Openings openings, NextWaiting next, Glossary glossary, Texts texts, IAuthorizationService access) : PageModel
{
    public ShownCandidate Shown { get; private set; } = null!;

    public Glossary Glossary => glossary;

    /// <summary>What the reader left or sent; null where the form stands as the record does.</summary>
    public ReviewForm? Form { get; private set; }

    public Draft? Draft { get; private set; }

    public IReadOnlyList<string> Others { get; private set; } = [];

    /// <summary>What others changed while this form was being filled in.</summary>
    public IReadOnlyList<AuditLine> Since { get; private set; } = [];

    public string Fault { get; private set; } = "";

    public MadeDecision? Done { get; private set; }

    public bool MayDecide { get; private set; }

    public string? Who => User.Identity?.Name;

    public string Key { get; } = Guid.NewGuid().ToString("N");

    [BindProperty(SupportsGet = true, Name = "done")]
    public long? DoneNumber { get; set; }

    public async Task<IActionResult> OnGetAsync(string id) => await LoadAsync(id) ? Page() : NotFound();

    /// <summary>One form, several buttons: what is sent under <c>action</c> says which.</summary>
    public async Task<IActionResult> OnPostAsync(string id, string action, string key, int version)
    {
        if (!await LoadAsync(id))
            return NotFound();
        // Who codes a candidate blind decides nothing about it until she has submitted.
        if (!MayDecide || (Shown.Task is not null && action is not ("submit" or "forget")))
            return Forbid();
        Form = ReviewForm.Of(Request.Form);
        try
        {
            return action switch
            {
                "note" or "unsure" => Noted(id, version, action == "unsure"),
                "source" => Sourced(id, version),
                "forget" => Forget(id),
                "submit" => Submitted(id),
                _ => Decided(id, decisions.Decide(Asked.Of(action, Form, new Decision { Key = key, Kind = DecisionKind.Approve, By = Who!, Record = id, Version = version },
                    () => Corrections().Of(Shown.Rows, Form))), stay: !Asked.Settles(action)),
            };
        }
        catch (IngestException fault)
        {
            Fault = texts.Told(fault);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    private async Task<bool> LoadAsync(string id)
    {
        if (showing.Of(id, Who) is not { } shown)
            return false;
        Shown = shown;
        Done = DoneNumber is null ? null
            : shown.History.Concat(decisions.Latest(Who, 0, 20)).FirstOrDefault(made => made.Number == DoneNumber);
        MayDecide = (await access.AuthorizeAsync(User, Access.Review)).Succeeded;
        if (MayDecide && HttpMethods.IsGet(Request.Method))
        {
            openings.Open(id, Who!);
            Draft = desk.FindDraft(id, Who!) is { } draft && draft.Version == shown.Held.Version ? draft : null;
            Form = ReviewForm.OfDraft(Draft?.Form);
        }

        Others = openings.Others(id, Who);
        return true;
    }

    private Corrections Corrections()
    {
        var pages = new Lazy<IReadOnlyList<Model.Page>>(() => documents.Pages(Shown.Document.Sha256));
        return new Corrections(Shown.Document.Sha256, Who!, quote => Quotes.Find(pages.Value, quote));
    }

    /// <summary>A coder's own answer, kept beside those of the others.</summary>
    private RedirectResult Submitted(string id)
    {
        assignments.Submit(id, new Coder(CoderKind.Person, Who!, glossary.Version, glossary.Hash), Corrections().Whole(Shown.Rows, Form!));
        desk.DropDraft(id, Who!);
        return Redirect("/coding");
    }

    private IActionResult Decided(string id, DecisionReceipt receipt, bool stay)
    {
        if (receipt.Overtaken)
        {
            // The form keeps what she wrote; sent again it is a decision upon what she has now seen.
            Since = receipt.Since;
            Response.StatusCode = StatusCodes.Status409Conflict;
            return Page();
        }

        desk.DropDraft(id, Who!);
        openings.Close(id, Who!);
        return stay ? Redirect($"/review/{id}?done={receipt.Decision}") : Redirect(next.After(id, Who!, $"?done={receipt.Decision}"));
    }

    private RedirectResult Noted(string id, int version, bool unsure)
    {
        if (Form!.First("note") is { Length: > 0 } text)
            desk.AddNote(id, Who!, unsure, text);
        else if (!unsure)
            throw new IngestException("The note is empty.", "Write what the others should know.");
        if (unsure)
            return Redirect(next.After(id, Who!, ""));
        Keep(id, version);
        return Redirect($"/review/{id}");
    }

    private RedirectResult Sourced(string id, int version)
    {
        sources.Settle(Shown.Document.Sha256, Form!.Source(), Who!);
        Keep(id, version);
        return Redirect($"/review/{id}");
    }

    /// <summary>What was changed and not yet decided outlives a button that decides nothing.</summary>
    private void Keep(string id, int version)
    {
        if (Shown.Rows.Any(row => Review.Corrections.Differs(row, Form!)))
            desk.SaveDraft(id, Who!, version, Form!.ToDraft());
    }

    private RedirectResult Forget(string id)
    {
        desk.DropDraft(id, Who!);
        return Redirect($"/review/{id}");
    }
}
