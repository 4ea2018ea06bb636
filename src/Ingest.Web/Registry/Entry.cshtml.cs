using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.Registry.Analysis;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Registry;

/// <summary>One entry: its values, the words and pages that prove them, whence they come and who decided.</summary>
public sealed class EntryModel(
    EntryStore entries, DocumentStore documents, ProvenanceStore provenance, DecisionStore decisions, LiveRegistry registry) : PageModel
{
    /// <summary>Other agreements of the same parties shown beside it.</summary>
    private const int MostSiblings = 8;

    public HeldEntry Held { get; private set; } = null!;

    public Agreement Agreement { get; private set; } = null!;

    public ILookup<Field, EntryLine> Lines { get; private set; } = null!;

    public IReadOnlyList<EntryDocument> Documents { get; private set; } = [];

    public IReadOnlyList<MadeDecision> History { get; private set; } = [];

    /// <summary>Agreements tied to it, read as: it {relation} the other.</summary>
    public IReadOnlyList<(Relation Relation, Agreement Other)> Ties { get; private set; } = [];

    /// <summary>The nearest agreements of exactly the same parties, for comparison.</summary>
    public IReadOnlyList<Agreement> Siblings { get; private set; } = [];

    public IActionResult OnGet(string id)
    {
        if (entries.Find(id) is not { } held || registry.Find(id) is not { } agreement)
            return NotFound();
        (Held, Agreement) = (held, agreement);
        var lines = EntryLine.Of(held.Entry);
        Lines = lines.ToLookup(line => line.Value.Field);
        Documents = [.. lines.SelectMany(line => line.Proofs).GroupBy(proof => proof.Citation.DocumentSha256).Select(Open).OfType<EntryDocument>()];
        History = decisions.Of(id);
        Ties = [.. held.Entry.Ties.Select(tie => (tie.Relation, registry.Find(tie.Other))).Where(tie => tie.Item2 is not null).Select(tie => (tie.Relation, tie.Item2!))];
        Siblings = agreement.Parties.Count < 2 ? [] :
        [
            .. registry.Whole().Of(agreement.Parties).Where(other => other.Id != id).OrderByDescending(other => other.Signed).Take(MostSiblings),
        ];
        return Page();
    }

    private EntryDocument? Open(IGrouping<string, EntryProof> proofs)
    {
        if (documents.Find(proofs.Key) is not { } document)
            return null;
        var byPage = proofs.ToLookup(proof => proof.Citation.Evidence.Page);
        return new EntryDocument(document, provenance.Find(document.Sha256), [.. documents.Sheets(document.Sha256).Where(sheet => byPage.Contains(sheet.Number))], byPage);
    }
}
