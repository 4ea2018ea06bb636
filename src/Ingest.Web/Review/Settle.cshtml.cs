using Ingest.Model;
using Ingest.Storage;
using Ingest.Web.People;
using Ingest.Web.Site;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Review;

/// <summary>Where coders disagree, an adjudicator takes one answer for each field; all answers are kept.</summary>
[Authorize(Access.Adjudicate)]
public sealed class SettleModel(CandidateStore candidates, Comparison comparison, DecisionStore decisions, Texts texts) : PageModel
{
    public HeldCandidate Held { get; private set; } = null!;

    /// <summary>What each coder said, people first.</summary>
    public IReadOnlyList<CoderValues> Said { get; private set; } = [];

    /// <summary>How many other disagreements are open.</summary>
    public int Left { get; private set; }

    /// <summary>The candidate settled just before this one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Settled { get; set; }

    public string Key { get; } = Guid.NewGuid().ToString("N");

    public string Fault { get; private set; } = "";

    /// <summary>One coder's answer for a field.</summary>
    public static IReadOnlyList<RecordedValue> Answer(CoderValues said, Field field) => [.. said.Values.Where(value => value.Field == field)];

    public static string Same(CoderValues said, Field field) =>
        string.Join('|', Answer(said, field).Select(value => $"{value.Value}{value.Missing}").Order(StringComparer.Ordinal));

    /// <summary>True where the people who coded it gave different answers.</summary>
    public bool Differ(Field field) => Said.Where(said => said.Coder!.Kind == CoderKind.Person).Select(said => Same(said, field)).Distinct().Count() > 1;

    public IActionResult OnGet(string id) => Load(id) ? Page() : NotFound();

    public IActionResult OnPost(string id, string key, int version, string? why)
    {
        if (!Load(id))
            return NotFound();
        var chosen = FieldNames.Settled.SelectMany(field => Chosen(field)).ToList();
        try
        {
            var receipt = decisions.Decide(new Decision
            {
                Key = key,
                Kind = DecisionKind.Approve,
                By = User.Identity!.Name!,
                Why = why ?? "",
                Record = id,
                Version = version,
                Values = chosen,
            });
            if (!receipt.Overtaken)
                return Redirect(Others(id).FirstOrDefault() is { } next ? $"/coding/{next}?settled={Uri.EscapeDataString(id)}" : $"/review/{id}?done={receipt.Decision}");
            Fault = texts["The record changed while you worked; look again and decide anew."];
        }
        catch (IngestException fault)
        {
            Fault = texts.Told(fault);
        }

        return Page();
    }

    private IReadOnlyList<RecordedValue> Chosen(Field field)
    {
        var name = Request.Form[$"{FieldNames.Of(field)}-by"].ToString();
        return Said.FirstOrDefault(said => said.Coder!.Name == name) is { } said ? Answer(said, field) : [];
    }

    private IEnumerable<string> Others(string id) => comparison.Disagreements().Select(open => open.CandidateId).Where(other => other != id);

    private bool Load(string id)
    {
        if (candidates.Find(id) is not { } held)
            return false;
        (Held, Left) = (held, Others(id).Count());
        Said = [.. comparison.SideBySide(id, User.Identity!.Name!).Where(said => said.Coder is not null).OrderByDescending(said => said.Coder!.Kind)];
        return true;
    }
}
