namespace Ingest.Storage;

/// <summary>An agreement that documents speak of and whose text nobody holds.</summary>
/// <param name="Title">As one of the documents names it; null where none does.</param>
/// <param name="Year">Of signature, where a document gives it.</param>
/// <param name="NamedBy">The documents that name it.</param>
/// <param name="Candidates">The candidates they gave.</param>
public sealed record Wanted(
    string? Title, IReadOnlyList<string> Parties, int? Year, IReadOnlyList<(string Sha256, string Name)> NamedBy, IReadOnlyList<string> Candidates);
