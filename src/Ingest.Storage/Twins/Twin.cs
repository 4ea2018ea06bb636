using Ingest.Model;

namespace Ingest.Storage;

/// <summary>A record that may be of the same agreement: proposed to a person, never merged by itself.</summary>
/// <param name="Id">An entry or another candidate.</param>
/// <param name="Likeness">0 to 1; for ordering, no probability.</param>
/// <param name="For">What speaks for the same agreement, in words.</param>
/// <param name="Against">What speaks against it.</param>
public sealed record Twin(
    string Id,
    bool IsEntry,
    string? Title,
    IReadOnlyList<string> Parties,
    PartialDate? Signed,
    string? Type,
    double Likeness,
    IReadOnlyList<string> For,
    IReadOnlyList<string> Against);
