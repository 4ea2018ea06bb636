using Ingest.Model;

namespace Ingest.Storage;

/// <summary>An entry as lists, charts and analysis see it: codes and dates, without what proves them.</summary>
/// <param name="Parties">Codes, sorted, each once.</param>
/// <param name="Inferred">Those of the parties that only a group's name proves.</param>
/// <param name="Signed">As precise as known; null where no date was found.</param>
/// <param name="Content">Codes, sorted.</param>
/// <param name="Clauses">Codes, sorted.</param>
/// <param name="Source"><c>review</c>, or the registry it was imported from.</param>
public sealed record ListedEntry(
    string Id,
    EntryStatus Status,
    string? Title,
    IReadOnlyList<string> Parties,
    IReadOnlyList<string> Inferred,
    PartialDate? Signed,
    PartialDate? InForce,
    Standing Standing,
    string? Type,
    string? LegalForm,
    bool? Binding,
    string? Focus,
    IReadOnlyList<string> Content,
    IReadOnlyList<string> Clauses,
    string Source,
    DateTimeOffset UpdatedAt);
