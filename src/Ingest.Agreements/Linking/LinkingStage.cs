using Ingest.Model;

namespace Ingest.Agreements.Linking;

/// <summary>From classified agreements to candidate records with stable ids.</summary>
public sealed class LinkingStage
{
    public IReadOnlyList<Candidate> Link(Document document, Coder coder, IReadOnlyList<ClassifiedAgreement> classified)
    {
        var candidates = new List<Candidate>();
        var ids = new HashSet<string>();
        foreach (var agreement in classified)
        {
            var id = AgreementIdentity.Of(document, agreement.Detected);
            for (var twin = 2; !ids.Add(id); twin++)
                id = AgreementIdentity.Of(document, agreement.Detected, twin);
            candidates.Add(ToCandidate(document, coder, agreement, id));
        }

        return candidates;
    }

    private static Candidate ToCandidate(Document document, Coder coder, ClassifiedAgreement agreement, string id) => new()
    {
        Id = id,
        DocumentSha256 = document.Sha256,
        DocumentName = document.Name,
        Basis = agreement.Detected.Basis,
        Kind = agreement.Detected.Kind,
        Coder = coder,
        Title = agreement.Detected.Title,
        Parties = agreement.Detected.Parties,
        Signed = First(agreement.Detected, DateRole.Signed),
        Place = agreement.Detected.Place,
        InForce = First(agreement.Detected, DateRole.InForce),
        Duration = agreement.FinalClauses.FirstOrDefault(clause => clause.Code == "duration" && IsLength(clause.Terms.Value))?.Terms,
        Type = agreement.Type,
        LegalForm = agreement.LegalForm,
        Binding = agreement.Binding,
        Focus = agreement.Focus,
        Content = agreement.Content,
        Clauses = agreement.Clauses,
        Dates = agreement.Detected.Dates,
        FinalClauses = agreement.FinalClauses,
        Links = [.. agreement.Detected.Links.Concat(agreement.Links).DistinctBy(link => (link.Kind, link.Title))],
        Mentions = agreement.Detected.Mentions,
        DatedCommitments = agreement.DatedCommitments,
    };

    /// <summary>A term told in words ("until the last vehicle is delivered") stays with the final clauses; the field holds ISO 8601 or "indefinite".</summary>
    private static bool IsLength(string? terms) => terms is "indefinite" or ['P', >= '0' and <= '9', ..];

    private static Finding<PartialDate?>? First(DetectedAgreement agreement, DateRole role) =>
        agreement.Dates.FirstOrDefault(dated => dated.Role == role)?.Date;
}
