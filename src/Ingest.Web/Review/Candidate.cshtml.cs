using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Review;

/// <summary>One candidate beside the pages that prove it, and what a reviewer decides of it.</summary>
public sealed class CandidateModel(
    CandidateStore candidates, DocumentStore documents, DecisionStore decisions, TwinStore twins, DeskStore desk, AssignmentStore assignments,
    Openings openings, Glossary glossary, ReadWords read, IAuthorizationService access) : PageModel
{
    public HeldCandidate Held { get; private set; } = null!;

    public HeldDocument Document { get; private set; } = null!;

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
                "note" or "unsure" => Noted(id, action == "unsure"),
                "forget" => Forget(id),
                "submit" => Submitted(id),
                _ => Decided(id, decisions.Decide(Ask(id, action, key, version)), stay: action is "save" or "reopen" or "undo"),
            };
        }
        catch (IngestException fault)
        {
            Fault = $"{fault.Message} {fault.Remedy}";
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }
    }

    /// <summary>Keeps the form as it stands, for its author alone.</summary>
    public async Task<IActionResult> OnPostDraftAsync(string id, int version)
    {
        if (!(await access.AuthorizeAsync(User, Access.Review)).Succeeded)
            return Forbid();
        if (candidates.Find(id) is not { } held)
            return NotFound();
        openings.Open(id, Who!);
        desk.SaveDraft(id, Who!, version, ReviewForm.Of(Request.Form).ToDraft());
        return new JsonResult(new { version = held.Version, others = openings.Others(id, Who) });
    }

    /// <summary>A sign that the desk is still open; answers with what changed meanwhile.</summary>
    public async Task<IActionResult> OnPostOpenAsync(string id)
    {
        if (!(await access.AuthorizeAsync(User, Access.Review)).Succeeded)
            return Forbid();
        if (candidates.Find(id) is not { } held)
            return NotFound();
        openings.Open(id, Who!);
        return new JsonResult(new { version = held.Version, others = openings.Others(id, Who) });
    }

    /// <summary>What marked words mean for a field.</summary>
    public IActionResult OnGetRead(string field, string words) => FieldNames.Parse(field) is { } known && words.Length <= 1000
        ? new JsonResult(new { value = read(known, words) })
        : BadRequest();

    private async Task<bool> LoadAsync(string id)
    {
        if (candidates.Find(id) is not { } held || documents.Find(held.Candidate.DocumentSha256) is not { } document)
            return false;
        (Held, Document, Rows) = (held, document, FieldRows.Of(held));
        Task = Who is null ? null : assignments.Open(Who).FirstOrDefault(task => task.CandidateId == id);
        if (Task is not null)
            Rows = Task.BlindToMachine ? FieldRows.Blank : FieldRows.Of(held with { State = new CandidateState() });
        Sheets = documents.Sheets(document.Sha256);
        History = Task is null ? decisions.Of(id) : [];
        Notes = Task is null ? desk.Notes(id) : [];
        Done = History.FirstOrDefault(made => made.Number == DoneNumber) ?? (DoneNumber is null ? null : decisions.Latest(Who, 0, 20).FirstOrDefault(made => made.Number == DoneNumber));
        MayDecide = (await access.AuthorizeAsync(User, Access.Review)).Succeeded;
        Twins = held.Status == CandidateStatus.Pending && Task is null ? twins.Of(id, 5) : [];
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

    private Decision Ask(string id, string action, string key, int version)
    {
        var corrections = Corrections();
        var decision = new Decision { Key = key, Kind = DecisionKind.Approve, By = Who!, Record = id, Version = version, Why = Form!.First("why") };
        return action.Split(':', 2) switch
        {
            ["approve"] => decision with { Values = corrections.Of(Rows, Form) },
            ["same", var entry] => decision with { Other = entry, Values = corrections.Of(Rows, Form) },
            ["link", var other] => decision with { Kind = DecisionKind.Link, Other = other, Relation = Relation.Same },
            ["different", var entry] => decision with { Kind = DecisionKind.Link, Other = entry, Relation = Relation.Different },
            ["save"] => decision with { Kind = DecisionKind.Correct, Values = corrections.Of(Rows, Form) },
            ["reject"] => decision with { Kind = DecisionKind.Reject },
            ["reopen"] => decision with { Kind = DecisionKind.Reopen },
            ["undo", var number] => decision with { Kind = DecisionKind.Undo, Record = "", Version = 0, Undoes = long.Parse(number, null) },
            _ => throw new IngestException("This button is not known.", "Load the page again."),
        };
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
        return stay ? Redirect($"/review/{id}?done={receipt.Decision}") : Next(id, $"?done={receipt.Decision}");
    }

    private IActionResult Noted(string id, bool unsure)
    {
        if (Form!.First("note") is { Length: > 0 } text)
            desk.AddNote(id, Who!, unsure, text);
        else if (!unsure)
            throw new IngestException("The note is empty.", "Write what the others should know.");
        return unsure ? Next(id, "") : Redirect($"/review/{id}");
    }

    private IActionResult Forget(string id)
    {
        desk.DropDraft(id, Who!);
        return Redirect($"/review/{id}");
    }

    /// <summary>The next that waits and that nobody else has open.</summary>
    private IActionResult Next(string id, string query)
    {
        var waiting = candidates.List(new CandidateQuery { Status = CandidateStatus.Pending, Order = CandidateOrder.Doubt, Take = 500 });
        var after = waiting.SkipWhile(row => row.Id != id).Skip(1).Concat(waiting).FirstOrDefault(row => row.Id != id && openings.Others(row.Id, Who).Count == 0);
        return Redirect(after is null ? $"/review{query}" : $"/review/{after.Id}{query}");
    }
}
