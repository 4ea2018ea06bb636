using Ingest.Model;
using Ingest.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Review;

/// <summary>What waits for people, in the order in which their time is worth most, or by their own.</summary>
public sealed class QueueModel(CandidateStore candidates, WorthStore worths, DeskStore desk, AssignmentStore assignments, Openings openings) : PageModel
{
    private const int PageSize = 50;

    /// <summary><c>pending</c>, <c>approved</c>, <c>rejected</c> or <c>all</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string Status { get; set; } = "pending";

    [BindProperty(SupportsGet = true)]
    public string? Party { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true)]
    public Basis? Basis { get; set; }

    /// <summary>Words in title, quotes or the document's text.</summary>
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    /// <summary>SHA-256 of a document.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Document { get; set; }

    [BindProperty(SupportsGet = true)]
    public CandidateOrder Order { get; set; } = CandidateOrder.Worth;

    /// <summary>From 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ListedCandidate> Rows { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>How many entries each published figure counts.</summary>
    public IReadOnlyDictionary<(string Figure, string Value), int> Figures { get; private set; } = new Dictionary<(string, string), int>();

    /// <summary>Who else has which of them open just now.</summary>
    public ILookup<string, string> Open { get; private set; } = Enumerable.Empty<(string, string)>().ToLookup(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The candidates the reader is coding blind: their values are not shown to her.</summary>
    public IReadOnlySet<string> Blind { get; private set; } = new HashSet<string>();

    /// <summary>The reader's own lists.</summary>
    public IReadOnlyList<(string Name, string Query)> Saved { get; private set; } = [];

    public IReadOnlyDictionary<string, int> Counts { get; private set; } = new Dictionary<string, int>();

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>The fields that figures are counted by and to which there is no answer yet.</summary>
    public IReadOnlyList<Field> Unanswered(ListedCandidate row) =>
    [
        .. new (Field Field, bool There)[]
        {
            (Field.Party, row.Parties.Count > 0), (Field.Signed, row.Signed is not null), (Field.Type, row.Type is not null), (Field.Focus, row.Focus is not null),
        }.Where(pair => !pair.There).Select(pair => pair.Field),
    ];

    /// <summary>The query string of another page of the same list.</summary>
    public string Link(int number) => $"?{Narrowed()}&p={number}";

    public string LinkTo(string status) => $"?status={status}";

    /// <summary>Keeps the list as it is narrowed now under a name.</summary>
    public IActionResult OnPostKeep(string name) => Mine(who => desk.SaveFilter(who, name.Trim(), Narrowed()), name.Trim().Length is > 0 and <= 60);

    public IActionResult OnPostForget(string name) => Mine(who => desk.DropFilter(who, name), true);

    public void OnGet()
    {
        Open = openings.All(User.Identity?.Name);
        Blind = User.Identity?.Name is { } coder ? assignments.Open(coder).Select(task => task.CandidateId).ToHashSet() : [];
        Saved = User.Identity?.Name is { } who ? desk.Filters(who) : [];
        var query = new CandidateQuery
        {
            Status = Parse(Status),
            Basis = Basis,
            Where = new() { Text = Text, Parties = Codes(Party), FromYear = Year, ToYear = Year },
            Document = Document,
            Order = Order,
            Take = PageSize,
        };
        Number = Math.Max(1, Number);
        (Rows, Total) = candidates.Page(query with { Skip = (Number - 1) * PageSize });
        if (Number > Pages)
            (Rows, Total) = candidates.Page(query with { Skip = ((Number = Pages) - 1) * PageSize });
        Figures = Rows.Any(row => row.Status == CandidateStatus.Pending) ? worths.Figures() : Figures;
        Counts = new[] { "pending", "approved", "rejected", "all" }
            .ToDictionary(status => status, status => candidates.Count(new CandidateQuery { Status = Parse(status) }));
    }

    private RedirectResult Mine(Action<string> change, bool sound)
    {
        if (User.Identity?.Name is { } who && sound)
            change(who);
        return Redirect($"/review?{Narrowed()}");
    }

    private static CandidateStatus? Parse(string status) =>
        Enum.TryParse<CandidateStatus>(status, ignoreCase: true, out var known) ? known : null;

    private static string[] Codes(string? text) =>
        (text ?? "").ToUpperInvariant().Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string Narrowed() => string.Join('&', new (string Name, string? Value)[]
    {
        ("status", Status), ("q", Text), ("document", Document), ("party", Party), ("year", Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("basis", Basis?.ToString()), ("order", Order.ToString()),
    }.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}"));
}
