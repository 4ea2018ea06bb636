using Ingest.Model;
using Ingest.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Review;

/// <summary>"Why is this here?": where a record comes from, what proves it, and who decided what, on one printable page.</summary>
public sealed class CardModel(
    CandidateStore candidates, DocumentStore documents, ProvenanceStore sources, AssignmentStore assignments, DecisionStore decisions, AuditStore audit, Glossary glossary) : PageModel
{
    public HeldCandidate Held { get; private set; } = null!;

    public HeldDocument Document { get; private set; } = null!;

    /// <summary>Whence the document comes, as far as anybody said.</summary>
    public Provenance Source { get; private set; } = new();

    public Glossary Glossary => glossary;

    public IReadOnlyList<FieldRow> Rows { get; private set; } = [];

    public IReadOnlyList<MadeDecision> History { get; private set; } = [];

    /// <summary>The lines of the audit chain about this record.</summary>
    public IReadOnlyList<AuditLine> Chain { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (candidates.Find(id) is not { } held || documents.Find(held.Candidate.DocumentSha256) is not { } document)
            return NotFound();
        if (User.Identity?.Name is { } who && assignments.Open(who).Any(task => task.CandidateId == id))
            return Forbid();
        (Held, Document, Rows) = (held, document, FieldRows.Of(held));
        Source = sources.Find(document.Sha256);
        History = [.. decisions.Of(id).Reverse()];
        Chain = audit.Of(id);
        return Page();
    }
}
