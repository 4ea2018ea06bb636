using System.Globalization;
using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A row of <c>entries</c> without its state.</summary>
internal sealed class ListedEntryRow
{
    public const string Select = """
        SELECT e.id, e.status, e.title, e.parties, e.inferred, e.signed, e.in_force AS inForce, e.stands_from AS standsFrom,
               e.stands_until AS standsUntil, e.renews, e.type, e.legal_form AS legalForm, e.binding, e.focus, e.content, e.clauses,
               e.source, e.updated_at AS updatedAt
        FROM entries e
        """;

    public string Id { get; init; } = "";
    public string Status { get; init; } = "";
    public string? Title { get; init; }
    public string Parties { get; init; } = "";
    public string Inferred { get; init; } = "";
    public string? Signed { get; init; }
    public string? InForce { get; init; }
    public string? StandsFrom { get; init; }
    public string? StandsUntil { get; init; }
    public bool Renews { get; init; }
    public string? Type { get; init; }
    public string? LegalForm { get; init; }
    public bool? Binding { get; init; }
    public string? Focus { get; init; }
    public string Content { get; init; } = "";
    public string Clauses { get; init; } = "";
    public string Source { get; init; } = "";
    public string UpdatedAt { get; init; } = "";

    public ListedEntry Build() => new(
        Id,
        Code.Read<EntryStatus>(Status),
        Title,
        Codes(Parties),
        Codes(Inferred),
        PartialDate.Parse(Signed),
        PartialDate.Parse(InForce),
        new Standing(Day(StandsFrom), Day(StandsUntil), Renews),
        Type,
        LegalForm,
        Binding,
        Focus,
        Codes(Content),
        Codes(Clauses),
        Source,
        Moment.Read(UpdatedAt));

    private static string[] Codes(string joined) => joined.Split(',', StringSplitOptions.RemoveEmptyEntries);

    private static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
