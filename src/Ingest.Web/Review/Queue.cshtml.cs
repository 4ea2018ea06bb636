using Ingest.Model;
using Ingest.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Ingest.Web.Review;

/// <summary>What waits for people, in the order in which their time is worth most, or by their own.</summary>
public sealed class QueueModel(CandidateStore candidates) : PageModel
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

    [BindProperty(SupportsGet = true)]
    public CandidateOrder Order { get; set; } = CandidateOrder.Doubt;

    /// <summary>From 1.</summary>
    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public IReadOnlyList<ListedCandidate> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public IReadOnlyDictionary<string, int> Counts { get; private set; } = new Dictionary<string, int>();

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>The query string of another page of the same list.</summary>
    public string Link(int number) => $"?{Narrowed()}&p={number}";

    public string LinkTo(string status) => $"?status={status}";

    public void OnGet()
    {
        var query = new CandidateQuery
        {
            Status = Parse(Status),
            Basis = Basis,
            Parties = Codes(Party),
            FromYear = Year,
            ToYear = Year,
            Order = Order,
            Take = PageSize,
        };
        Total = candidates.Count(query);
        Number = Math.Clamp(Number, 1, Pages);
        Rows = candidates.List(query with { Skip = (Number - 1) * PageSize });
        Counts = new[] { "pending", "approved", "rejected", "all" }
            .ToDictionary(status => status, status => candidates.Count(new CandidateQuery { Status = Parse(status) }));
    }

    private static CandidateStatus? Parse(string status) =>
        Enum.TryParse<CandidateStatus>(status, ignoreCase: true, out var known) ? known : null;

    private static string[] Codes(string? text) =>
        (text ?? "").ToUpperInvariant().Split([' ', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string Narrowed() => string.Join('&', new (string Name, string? Value)[]
    {
        ("status", Status), ("party", Party), ("year", Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        ("basis", Basis?.ToString()), ("order", Order.ToString()),
    }.Where(pair => !string.IsNullOrEmpty(pair.Value)).Select(pair => $"{pair.Name}={Uri.EscapeDataString(pair.Value!)}"));
}
