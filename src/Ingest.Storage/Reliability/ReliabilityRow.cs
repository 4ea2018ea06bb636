using Ingest.Model;

namespace Ingest.Storage;

/// <summary>How well coders agree on one field, or on one label of a field that holds several.</summary>
/// <param name="CodebookVersion">The version they all coded by.</param>
/// <param name="Label">For content and clauses: the code that was given or not; null for the other fields.</param>
/// <param name="Coders">Two coders, or all together; the machine is named by its coder's name.</param>
/// <param name="Units">Candidates at least two of them coded.</param>
/// <param name="Prevalence">Of a label, the share of codings that give it; of a field, that of its most frequent value, 0 to 1. Kappa falls where it nears 0 or 1.</param>
/// <param name="Percent">Share of pairs of codings that agree, 0 to 1.</param>
/// <param name="Kappa">Cohen's; for two coders only, null where undefined.</param>
/// <param name="Alpha">Krippendorff's, nominal; null where undefined.</param>
public sealed record ReliabilityRow(
    string CodebookVersion,
    Field Field,
    string? Label,
    IReadOnlyList<string> Coders,
    int Units,
    double Prevalence,
    double Percent,
    double? Kappa,
    double? Alpha);
