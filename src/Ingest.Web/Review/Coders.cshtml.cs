using System.Globalization;
using Ingest.Model;
using Ingest.Pipeline;
using Ingest.Pipeline.Assistance;
using Ingest.Storage;
using Ingest.Web.People;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Review;

/// <summary>What rules, model and people say of one candidate, side by side; foreign quotations can be had in the reader's language.</summary>
[Authorize(Access.Review)]
public sealed class CodersModel(CandidateStore candidates, Comparison comparison, DocumentStore documents, Workplace place) : PageModel
{
    public Candidate Candidate { get; private set; } = null!;

    /// <summary>Who codes it blind sees here no more than on the desk.</summary>
    public IReadOnlyList<CoderValues> Said { get; private set; } = [];

    /// <summary>True where the document speaks another language than the reader and a model is there to help.</summary>
    public bool MayTranslate { get; private set; }

    public string Fault { get; private set; } = "";

    private Translations Translations => place.Translations;

    private static CultureInfo Reader => CultureInfo.CurrentUICulture;

    public bool Differ(Field field) => Said.Select(said => SettleModel.Same(said, field)).Where(answer => answer.Length > 0).Distinct().Count() > 1;

    public MachineTranslation? Translated(string quote) => MayTranslate ? Translations.Find(quote, Reader.EnglishName) : null;

    public IActionResult OnGet(string id) => Load(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string id, string quote, CancellationToken cancellation)
    {
        // Only what stands in the record is sent anywhere.
        if (!Load(id) || !MayTranslate || !Said.SelectMany(said => said.Values).SelectMany(value => value.Evidence).Any(citation => citation.Evidence.Quote == quote))
            return NotFound();
        if (await Translations.AskAsync(quote, Reader.EnglishName, cancellation) is not null)
            return RedirectToPage(new { id });
        Fault = "The model gave no translation; try again later.";
        return Page();
    }

    private bool Load(string id)
    {
        if (candidates.Find(id) is not { } held || documents.Find(held.Candidate.DocumentSha256) is not { } document)
            return false;
        Candidate = held.Candidate;
        Said = [.. comparison.SideBySide(id, User.Identity!.Name!).Where(said => said.Coder is not null)];
        MayTranslate = Translations.IsOn && document.Language != Reader.TwoLetterISOLanguageName;
        return true;
    }
}
