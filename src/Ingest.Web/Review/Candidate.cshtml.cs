using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Review;

/// <summary>One candidate beside the pages that prove it, and what a reviewer decides of it.</summary>
public sealed class CandidateModel(
    CandidateStore candidates, EntryStore entries, DocumentStore documents, ProvenanceStore sources, DecisionStore decisions, TwinStore twins,
    DeskStore desk, AssignmentStore assignments, Openings openings, NextWaiting next, Glossary glossary, IAuthorizationService access) : PageModel
{
    public HeldCandidate Held { get; private set; } = null!;

    public HeldDocument Document { get; private set; } = null!;

    /// <summary>Whence the document comes, as far as anybody said.</summary>
    public Provenance Source { get; private set; } = new();

    /// <summary>The entry that rests on this candidate; null while there is none.</summary>
    public HeldEntry? Home { get; private set; }

    public Glossary Glossary => glossary;

    public IReadOnlyList<FieldRow> Rows { get; private set; } = [];

    public IReadOnlyList<Sheet> Sheets { get; private set; } = [];

    public ILookup<int, Proof> ProofsByPage => Rows.SelectMany(row => row.Proofs).ToLookup(proof => proof.Evidence.Page);

    /// <summary>What the reader left or sent; null where the form stands as the record does.</summary>
    public ReviewForm? Form { get; private set; }

    public Draft? Draft { get; private set; }

    public IReadOnlyList<MadeDecision> History { get; private set; } = [];

    public IReadOnlyList<Note> Notes { get; private set; } = [];

    public IReadOnlyList<Twin> Twins { get; private set; } = [];

    /// <summary>The task to code this candidate blind, while it is not submitted; what others say stays hidden so long.</summary>
    public Assignment? Task { get; private set; }

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
        if (!MayDecide || (Task is not null && action is not ("submit" or "forget")))
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
                    () => Corrections().Of(Rows, Form))), stay: !Asked.Settles(action)),
            };
        }
        catch (IngestException fault)
        {
            Fault = $"{fault.Message} {fault.Remedy}";
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    private async Task<bool> LoadAsync(string id)
    {
        if (candidates.Find(id) is not { } held || documents.Find(held.Candidate.DocumentSha256) is not { } document)
            return false;
        (Held, Document, Rows) = (held, document, FieldRows.Of(held));
        Task = Who is null ? null : assignments.Open(Who).FirstOrDefault(task => task.CandidateId == id);
        if (Task is not null)
            Rows = Task.BlindToMachine ? FieldRows.Blank : FieldRows.Of(held with { State = new CandidateState() });
        Sheets = documents.Sheets(document.Sha256);
        Source = sources.Find(document.Sha256);
        Home = held.State.Entry is { } home ? entries.Find(home) : null;
        History = Task is null ? decisions.Of(id) : [];
        Notes = Task is null ? desk.Notes(id) : [];
        Done = History.FirstOrDefault(made => made.Number == DoneNumber) ?? (DoneNumber is null ? null : decisions.Latest(Who, 0, 20).FirstOrDefault(made => made.Number == DoneNumber));
        MayDecide = (await access.AuthorizeAsync(User, Access.Review)).Succeeded;
        Twins = held.Status != CandidateStatus.Rejected && Task is null ? twins.Of(id, 5) : [];
        if (MayDecide && HttpMethods.IsGet(Request.Method))
        {
            openings.Open(id, Who!);
            Draft = desk.FindDraft(id, Who!) is { } draft && draft.Version == held.Version ? draft : null;
            Form = ReviewForm.OfDraft(Draft?.Form);
        }

        Others = openings.Others(id, Who);
        return true;
    }

    private Corrections Corrections()
    {
        var pages = new Lazy<IReadOnlyList<Model.Page>>(() => documents.Pages(Document.Sha256));
        return new Corrections(Document.Sha256, Who!, quote => Quotes.Find(pages.Value, quote));
    }

    /// <summary>A coder's own answer, kept beside those of the others.</summary>
    private RedirectResult Submitted(string id)
    {
        assignments.Submit(id, new Coder(CoderKind.Person, Who!, glossary.Version, glossary.Hash), Corrections().Whole(Rows, Form!));
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
        sources.Settle(Document.Sha256, Form!.Source(), Who!);
        Keep(id, version);
        return Redirect($"/review/{id}");
    }

    /// <summary>What was changed and not yet decided outlives a button that decides nothing.</summary>
    private void Keep(string id, int version)
    {
        if (Rows.Any(row => Review.Corrections.Differs(row, Form!)))
            desk.SaveDraft(id, Who!, version, Form!.ToDraft());
    }

    private RedirectResult Forget(string id)
    {
        desk.DropDraft(id, Who!);
        return Redirect($"/review/{id}");
    }
}
