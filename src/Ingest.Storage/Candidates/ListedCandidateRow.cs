using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A row of <c>candidates</c> with its document.</summary>
internal sealed class ListedCandidateRow
{
    public const string Select = """
        SELECT c.number, c.id, c.coding_id AS codingId, c.status, c.basis, c.kind, d.sha256, d.name, c.title, c.parties, c.signed, c.place,
        c.type, c.legal_form AS legalForm, c.binding, c.focus, c.content, c.clauses, c.confidence, c.version, c.updated_at AS updatedAt, c.state, c.worth
        FROM candidates c JOIN documents d ON d.id = c.document_id
        """;

    public long Number { get; init; }
    public string Id { get; init; } = "";
    public long CodingId { get; init; }
    public string Status { get; init; } = "";
    public string Basis { get; init; } = "";
    public string Kind { get; init; } = "";
    public string Sha256 { get; init; } = "";
    public string Name { get; init; } = "";
    public string? Title { get; init; }
    public string Parties { get; init; } = "";
    public string? Signed { get; init; }
    public string? Place { get; init; }
    public string? Type { get; init; }
    public string? LegalForm { get; init; }
    public bool? Binding { get; init; }
    public string? Focus { get; init; }
    public string Content { get; init; } = "";
    public string Clauses { get; init; } = "";
    public double Confidence { get; init; }
    public int Version { get; init; }
    public string UpdatedAt { get; init; } = "";
    public string? State { get; init; }
    public double Worth { get; init; }

    public CandidateState Decided() => State is null ? new CandidateState() : Json.Read<CandidateState>(State);

    public ListedCandidate Build() => new(
        Id,
        Code.Read<CandidateStatus>(Status),
        Code.Read<Basis>(Basis),
        Code.Read<ArrangementKind>(Kind),
        Sha256,
        Name,
        Title,
        Codes(Parties),
        PartialDate.Parse(Signed),
        Place,
        Type,
        LegalForm,
        Binding,
        Focus,
        Codes(Content),
        Codes(Clauses),
        Confidence,
        Version,
        Moment.Read(UpdatedAt))
    {
        Worth = Worth,
    };

    private static string[] Codes(string joined) => joined.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
