using Ingest.Model;
using Ingest.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Review;

/// <summary>One candidate beside the pages that prove it.</summary>
public sealed class CandidateModel(CandidateStore candidates, DocumentStore documents) : PageModel
{
    public HeldCandidate Held { get; private set; } = null!;

    public HeldDocument Document { get; private set; } = null!;

    public IReadOnlyList<FieldRow> Rows { get; private set; } = [];

    public IReadOnlyList<Sheet> Sheets { get; private set; } = [];

    public ILookup<int, Proof> ProofsByPage => Rows.SelectMany(row => row.Proofs).ToLookup(proof => proof.Evidence.Page);

    public IActionResult OnGet(string id)
    {
        if (candidates.Find(id) is not { } held || documents.Find(held.Candidate.DocumentSha256) is not { } document)
            return NotFound();
        (Held, Document) = (held, document);
        Rows = FieldRows.Of(held.Candidate);
        Sheets = documents.Sheets(document.Sha256);
        return Page();
    }
}
