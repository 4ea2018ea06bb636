using Ingest.Model;

namespace Ingest.Storage;

/// <summary>The columns of <c>candidates</c> that repeat its findings, so that a list page needs no join.</summary>
internal sealed record CandidateColumns(
    string? Title,
    string Parties,
    string? Signed,
    int? SignedYear,
    string? Place,
    string? Type,
    string? LegalForm,
    bool? Binding,
    string? Focus,
    string Content,
    string Clauses,
    double Confidence)
{
    public static CandidateColumns Of(Candidate candidate) => new(
        candidate.Title?.Value,
        Joined(candidate.Parties),
        candidate.Signed?.Value?.ToString(),
        candidate.Signed?.Value?.Year,
        candidate.Place?.Value,
        candidate.Type?.Value,
        candidate.LegalForm?.Value,
        candidate.Binding?.Value,
        candidate.Focus?.Value,
        Joined(candidate.Content),
        Joined(candidate.Clauses),
        Doubt(candidate));

    private static string Joined(IReadOnlyList<Finding<string>> findings) =>
        string.Join(',', findings.Select(finding => finding.Value).OfType<string>().Distinct().Order(StringComparer.Ordinal));

    /// <summary>The lowest confidence among the findings a reviewer must settle; 1 where there is none.</summary>
    private static double Doubt(Candidate candidate)
    {
        IEnumerable<double?> settled =
        [
            .. candidate.Parties.Select(party => (double?)party.Confidence),
            candidate.Signed?.Confidence, candidate.Type?.Confidence, candidate.Focus?.Confidence,
        ];
        return settled.Min() ?? 1;
    }
}
