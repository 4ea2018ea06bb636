namespace Ingest.Pipeline.Evaluation;

/// <summary>One arrangement a brief speaks of, as people coded it.</summary>
/// <param name="Document">File name without folder and extension.</param>
/// <param name="Name">As the brief calls it, or as the coder does.</param>
/// <param name="IsArrangement">False for frameworks, sums and generic talk, which should make no record.</param>
/// <param name="IsUnsure">The coder's confidence was low: found or not, it does not count.</param>
/// <param name="Evidence">The sentences that speak of it.</param>
public sealed record GoldMention(
    string Document,
    string Name,
    IReadOnlyList<string> Parties,
    bool PartiesStated,
    int? Year,
    bool IsArrangement,
    bool IsUnsure,
    IReadOnlyList<string> Evidence);
