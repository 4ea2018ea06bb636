using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A candidate as a list shows it.</summary>
/// <param name="Signed">As precise as known; null where no date was found.</param>
/// <param name="Confidence">The lowest among parties, date, type and focus, 0 to 1.</param>
/// <param name="Version">Counts its changes from 1; a decision names the version it was made upon.</param>
public sealed record ListedCandidate(
    string Id,
    CandidateStatus Status,
    Basis Basis,
    ArrangementKind Kind,
    string DocumentSha256,
    string DocumentName,
    string? Title,
    IReadOnlyList<string> Parties,
    PartialDate? Signed,
    string? Place,
    string? Type,
    string? LegalForm,
    bool? Binding,
    string? Focus,
    IReadOnlyList<string> Content,
    IReadOnlyList<string> Clauses,
    double Confidence,
    int Version,
    DateTimeOffset UpdatedAt)
{
    /// <summary>How much an answer about it may move the published figures; no unit, for ordering. 0 where the registry holds the agreement already.</summary>
    public double Worth { get; init; }
}
